import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../ui/use-online.ts';

/** Says that the network is gone, and that nothing typed is lost. */
export function OfflineBanner(): ReactElement {
  const { t } = useTranslation('common');
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('offline.title')}</MessageBarTitle> {t('offline.body')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
