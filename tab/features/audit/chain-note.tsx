import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Whether all entries are as they were written. */
export function ChainNote({ chain: { entries, brokenAt } }: { chain: { entries: number; brokenAt: number | null } }): ReactElement {
  const { t } = useTranslation('audit');
  if (brokenAt === null) return <Text>{t('whole', { count: entries })}</Text>;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('brokenTitle')}</MessageBarTitle>
        {t('brokenBody', { position: brokenAt })}
      </MessageBarBody>
    </MessageBar>
  );
}
