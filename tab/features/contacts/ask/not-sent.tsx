import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Lead } from '../parts/lead.tsx';
import { SectionHeading } from '../parts/section-heading.tsx';
import { paths } from '../../../app/paths.ts';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RouteButton } from '../../../ui/route-link.tsx';
import type { AskValues } from '../data/ask-draft.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { WrittenWords } from '../parts/written-words.tsx';
import type { AskSetting } from './ask-values.ts';
import { AnotherAllyButton } from './another-ally-button.tsx';
import type { NotSentResult } from './ask-step.ts';

const WORDS = { AllyFull: 'full', AllyNotReachable: 'notReachable', AlreadyInTouch: 'already', ContactRequestNotOpen: 'ended' } as const;

interface NotSentProps {
  result: NotSentResult;
  ally: AskSetting['ally'];
  values: AskValues;
  onBack: () => void;
}

/** The ally could not be asked: says why, keeps every word, and shows a way on. */
export function NotSent({ result, ally, values, onBack }: NotSentProps): ReactElement {
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const words = WORDS[result.__typename];
  return (
    <ReadingColumn>
      <ScreenHead>
        <StepHeading>{t(`notSent.${words}Title`, { name: ally.name })}</StepHeading>
        <Lead>{t(`notSent.${words}Body`, { name: ally.name })}</Lead>
      </ScreenHead>
      {values.message !== '' && (
        <div>
          <SectionHeading>{t('notSent.yourWords')}</SectionHeading>
          <WrittenWords>{values.message}</WrittenWords>
        </div>
      )}
      <div className={actions}>
        {result.__typename === 'AlreadyInTouch' && (
          <RouteButton to={paths.ownRequest(result.request.id)} appearance="primary" size="large">{t('notSent.openRequest')}</RouteButton>
        )}
        <AnotherAllyButton allyId={ally.id} values={values} primary={result.__typename !== 'AlreadyInTouch'} />
        <Button size="large" className={target} onClick={onBack}>{t('notSent.back')}</Button>
      </div>
    </ReadingColumn>
  );
}
