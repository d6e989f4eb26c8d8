import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** What an ally is and is not; stands wherever somebody chooses one. */
export function ScopeNote(): ReactElement {
  const { t } = useTranslation('common');
  return (
    <MessageBar intent="info" layout="multiline" role="note">
      <MessageBarBody className={useStyles().body}>{t('scope')}</MessageBarBody>
    </MessageBar>
  );
}
