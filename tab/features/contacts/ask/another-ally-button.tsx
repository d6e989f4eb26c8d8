import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { useNavigate } from '../../../ui/use-navigate.ts';
import { keptSearch, takeAskDraftAlong } from '../data/ask-draft.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

interface AnotherAllyButtonProps {
  /** The ally for whom it was written. */
  allyId: string;
  values: AskValues;
  primary: boolean;
}

/** Leads to the other allies, and takes along what was written. */
export function AnotherAllyButton({ allyId, values, primary }: AnotherAllyButtonProps): ReactElement {
  const { t } = useTranslation('contacts');
  const { target } = useTargetStyles();
  const navigate = useNavigate();
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      size="large"
      className={target}
      onClick={() => {
        takeAskDraftAlong(allyId, values);
        // Whoever let an ally be found looks among those who fit, asked anew.
        navigate(keptSearch() === null ? paths.home : paths.findSomeone);
      }}
    >
      {t('notSent.anotherAlly')}
    </Button>
  );
}
