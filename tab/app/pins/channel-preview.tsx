import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { PinChoices } from '../../features/pins/pin-choices.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { createI18n } from '../i18n.ts';
import { LanguageContext } from '../language.ts';
import type { TabLanguage } from '../language.ts';
import { ChannelTab } from './channel-tab.tsx';
import { pinLanguage } from './pin-language.ts';

interface ChannelPreviewProps {
  choices: PinChoices;
  clientFor: (language: TabLanguage) => ApolloClient;
}

/** The tab in the channel as it would be, in the language that is chosen for it. */
export function ChannelPreview({ choices, clientFor }: ChannelPreviewProps): ReactElement {
  const { t } = useTranslation('pins');
  const [words, setWords] = useState<i18n>();
  const { language } = choices;
  const client = useMemo(() => clientFor(language), [clientFor, language]);
  useEffect(() => {
    let here = true;
    void createI18n(language).then((instance) => {
      if (here) setWords(instance);
    });
    return () => {
      here = false;
    };
  }, [language]);
  if (words?.language !== language) return <LoadingRows label={t('configure.loading')} />;
  return (
    <I18nextProvider i18n={words}>
      <LanguageContext value={pinLanguage(language)}>
        <ApolloProvider client={client}><ChannelTab choices={choices} /></ApolloProvider>
      </LanguageContext>
    </I18nextProvider>
  );
}
