import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Lead } from '../parts/lead.tsx';
import { paths } from '../../../app/paths.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { keptSearch } from '../data/ask-draft.ts';
import type { AskableAlly } from '../data/ask-draft.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({ wrap: { whiteSpace: 'normal' } });

interface WriteHeadingProps {
  ally: AskableAlly;
  /** Back from the next step, not from another screen. */
  returned: boolean;
  /** Null: there was no draft. */
  onStartAgain: (() => void) | null;
}

export function WriteHeading({ ally, returned, onStartAgain }: WriteHeadingProps): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation(['contacts', 'find']);
  const { name, several } = ally;
  const title = t('ask.title', { name });
  const [back] = useState(() => (keptSearch() === null ? { to: paths.home, label: t('goBackHome') } : { to: paths.findSomeone, label: t('find:open') }));
  return (
    <ScreenHead>
      {returned ? <StepHeading>{title}</StepHeading> : <PageHeading back={back}>{title}</PageHeading>}
      <Lead>{t(several ? 'ask.introSeveral' : 'ask.intro', { name })}</Lead>
      {onStartAgain !== null && !returned && (
        <MessageBar layout="multiline">
          <MessageBarBody className={styles.wrap}>{t('ask.keptDraft')}</MessageBarBody>
          <MessageBarActions>
            <Button className={target} onClick={onStartAgain}>{t('ask.startAgain')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </ScreenHead>
  );
}
