import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import type { HoursInEditing } from './use-hours-draft.ts';
import type { HoursSaving } from './use-save-hours.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface SaveBarProps {
  hours: HoursInEditing;
  saving: HoursSaving;
  onSave: () => void;
}

/** Saves what was edited, or drops it, and says how it stands. Nothing typed is lost when saving fails. */
export function SaveBar({ hours, saving, onSave }: SaveBarProps): ReactElement {
  const { actions, target, quiet } = usePartStyles();
  const { t } = useTranslation(['availability', 'common']);
  const { dirty, discard } = hours;
  const { busy, failure, saved, changedElsewhere } = saving;
  const state = busy ? t('save.saving') : dirty ? t('save.unsaved') : saved ? t('save.saved') : t('save.nothing');
  // Which hours are to hold is asked above.
  const cannotSave = busy || !dirty || changedElsewhere;
  return (
    <div className={useStyles().bar}>
      {failure !== null && (
        <ErrorNotice title={t('save.failed')}>
          {t(`common:error.${failure.code}`)} {t('save.nothingLost')}
        </ErrorNotice>
      )}
      <div className={actions}>
        <Button appearance="primary" size="large" className={target} disabledFocusable={cannotSave} onClick={onSave}>{t('save.button')}</Button>
        {dirty && <Button size="large" className={target} disabledFocusable={busy} onClick={discard}>{t('save.discard')}</Button>}
        <Text className={quiet}>{state}</Text>
      </div>
    </div>
  );
}
