import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CrisisLinesHere } from './crisis-lines-here.tsx';

const useStyles = makeStyles({
  safe: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  choice: { '& > label': { paddingBlock: tokens.spacingVerticalM }, '& > div': { marginBlock: tokens.spacingVerticalM } },
  help: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  said: { margin: 0 },
  // Its words begin where the others do.
  takeBack: { minHeight: '44px', paddingInline: tokens.spacingHorizontalS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const ANSWERS = ['yes', 'unsure', 'no'] as const;
type Answer = (typeof ANSWERS)[number];

/**
 * Asks whether the viewer is safe, and shows whom to call where that is not sure. The answer is the state of this
 * component and nothing else: it is not part of what is sent, is not remembered, and is gone with the component.
 */
export function SafeNow(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['safe', 'help']);
  const [answer, setAnswer] = useState<Answer>();
  const first = useRef<HTMLInputElement>(null);
  const lines = answer === 'unsure' || answer === 'no';
  const choose = (value: string): void => { setAnswer(ANSWERS.find((known) => known === value)); };
  const takeBack = (): void => {
    setAnswer(undefined);
    first.current?.focus();
  };
  return (
    <div className={styles.safe}>
      <Field size="large" label={t('question')} hint={t('onlyHere')}>
        <RadioGroup name={useId()} value={answer ?? ''} onChange={(_, { value }) => { choose(value); }}>
          {ANSWERS.map((value, place) => (
            <Radio key={value} ref={place === 0 ? first : undefined} className={styles.choice} value={value} label={t(`answer.${value}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={lines ? styles.help : undefined}>
        {/* Here from the beginning, so that what appears in it is read out. The tab's own announcer would keep it for a while. */}
        <div role="status">
          {answer !== undefined && <Text as="p" size={400} className={styles.said}>{t(`told.${answer}`)}{lines && ` ${t('stillWrite')}`}</Text>}
        </div>
        {lines && <CrisisLinesHere />}
        {lines && <Text as="p" className={styles.said}>{t('help:notAllies')}</Text>}
      </div>
      {answer !== undefined && (
        <Button appearance="subtle" className={styles.takeBack} onClick={takeBack}>{t('takeBack')}</Button>
      )}
    </div>
  );
}
