import type { ReactElement } from 'react';
import { Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CrisisSheet } from './contact-sheet.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  country: { ...typographyStyles.subtitle2, margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, breakInside: 'avoid' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexDirection: 'column' },
  numbers: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  number: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  details: { color: tokens.colorNeutralForeground2 },
});

/** Whom to call at once, in the countries of the allies' sites. */
export function CrisisOnSheet({ title, notes, countries, more }: CrisisSheet): ReactElement {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {notes.map((note) => (
        <Text key={note} block>
          {note}
        </Text>
      ))}
      {countries.map(({ name, emergency, lines }) => (
        <section key={name} className={styles.section}>
          <h3 className={styles.country}>{name}</h3>
          <Text>{emergency}</Text>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.numbers[0]?.href ?? line.name} className={styles.line}>
                <Text weight="semibold">{line.name}</Text>
                <span className={styles.numbers}>
                  {line.numbers.map(({ text, href }) => (
                    <OutsideLink key={href} href={href} className={styles.number}>
                      {text}
                    </OutsideLink>
                  ))}
                </span>
                <Text size={200} className={styles.details}>
                  {line.details}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Text block>
        {more.text}{' '}
        <OutsideLink href={more.url} inline>
          {more.name}
        </OutsideLink>
      </Text>
    </>
  );
}
