import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { phone } from '../../ui/widths.ts';
import { contactSheetHtml } from './contact-sheet-html.ts';
import type { ContactSheet } from './contact-sheet.ts';
import { CrisisOnSheet } from './crisis-on-sheet.tsx';
import { PrintStyles } from './print-styles.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useContactSheet } from './use-contact-sheet.ts';
import type { ContactSheetProps } from './use-contact-sheet.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  notes: { display: 'flex', flexDirection: 'column' },
  allies: { margin: 0, padding: 0, listStyleType: 'none' },
  ally: {
    paddingBlock: tokens.spacingVerticalM,
    borderBlockStartWidth: tokens.strokeWidthThin, borderBlockStartStyle: 'solid', borderBlockStartColor: tokens.colorNeutralStroke2,
    breakInside: 'avoid',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 180px',
    '@media print': { contentVisibility: 'visible' },
  },
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  facts: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 0.3fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalXS,
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', hyphens: 'auto' },
  line: { display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere', [phone]: { marginBlockEnd: tokens.spacingVerticalXS } },
});

/** The list as it is printed and saved, with the buttons for both. */
export function ContactList(props: ContactSheetProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const sheet = useContactSheet(props);
  const day = props.asOf.toISOString().slice(0, 10);
  return (
    <>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          icon={<PrintRegular />}
          onClick={() => {
            window.print();
          }}
        >
          {t('contactList.print')}
        </Button>
        <Button
          size="large"
          className={styles.button}
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            saveFile(`peer-support-${day}.html`, 'text/html', contactSheetHtml(sheet));
          }}
        >
          {t('contactList.save')}
        </Button>
      </div>
      <PrintStyles />
      <div data-sheet>
        <Panel>
          <SheetHead {...sheet} />
          <ul aria-label={sheet.title} className={styles.allies}>
            {sheet.allies.map((ally) => (
              <SheetAlly key={ally.id} {...ally} />
            ))}
          </ul>
          <CrisisOnSheet {...sheet.crisis} />
        </Panel>
      </div>
    </>
  );
}

function SheetHead({ title, notes }: ContactSheet): ReactElement {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.notes}>
        {notes.map((note) => (
          <Text key={note}>{note}</Text>
        ))}
      </div>
    </>
  );
}

function SheetAlly({ name, facts }: ContactSheet['allies'][number]): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.ally}>
      <h3 className={styles.name}>{name}</h3>
      <dl className={styles.facts}>
        {facts.map(({ label, lines }) => [
          <dt key={`${label} label`} className={styles.label}>
            {label}
          </dt>,
          <dd key={label} className={styles.value}>
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </dd>,
        ])}
      </dl>
    </li>
  );
}
