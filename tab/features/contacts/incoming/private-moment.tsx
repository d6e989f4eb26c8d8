import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.tsx';
import { isMomentPutAway, putMomentAway } from '../data/put-away-moments.ts';
import { SectionHeading } from '../parts/section-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { CoolDownOffer } from './cool-down-offer.tsx';
import { CoordinatorOffer } from './coordinator-offer.tsx';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
  // Its words begin where the others do.
  away: { alignSelf: 'flex-start', minWidth: 0, paddingInline: tokens.spacingHorizontalS, marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  offers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

const ANSWERS = ['allRight', 'aLot', 'unsure'] as const;
type Answer = (typeof ANSWERS)[number];

interface PrivateMomentProps {
  requestId: string;
  /** It is gone, and so is the button that was pressed. */
  onPutAway: () => void;
}

/**
 * A moment for the ally after a conversation: how are you, and what could help. The answer stays in this component; the
 * colleague's screens have nothing of it.
 */
export function PrivateMoment({ requestId, onPutAway }: PrivateMomentProps): ReactElement | null {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('moment');
  const question = useId();
  const [gone, setGone] = useState(() => isMomentPutAway(requestId));
  const [answer, setAnswer] = useState<Answer>();
  if (gone) return null;
  const putAway = (): void => {
    putMomentAway(requestId);
    setGone(true);
    onPutAway();
  };
  const rest = <CoolDownOffer key="rest" proposed={answer === 'aLot'} />;
  const talk = <CoordinatorOffer key="talk" />;
  return (
    <section aria-label={t('title')}>
      <Panel>
        <SectionHeading>{t('title')}</SectionHeading>
        <Text as="p" className={styles.quiet}>{t('lead')}</Text>
        <div role="group" aria-labelledby={question} className={styles.question}>
          <Text id={question} size={400} weight="semibold">{t('question')}</Text>
          <div className={actions}>
            {ANSWERS.map((each) => (
              <ToggleButton key={each} size="large" className={target} checked={each === answer} onClick={() => { setAnswer(each); }}>
                {t(`answer.${each}`)}
              </ToggleButton>
            ))}
          </div>
        </div>
        <div role="status">{answer !== undefined && <Text as="p" size={400} className={styles.words}>{t(`reply.${answer}`)}</Text>}</div>
        {answer !== undefined && <div className={styles.offers}>{answer === 'aLot' ? [rest, talk] : [talk, rest]}</div>}
        <Button appearance="subtle" size="large" className={mergeClasses(target, styles.away)} onClick={putAway}>
          {t(answer === undefined ? 'skip' : 'done')}
        </Button>
      </Panel>
    </section>
  );
}
