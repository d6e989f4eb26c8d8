import { useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ConfigurePage } from '../../features/pins/configure-page.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { Tokens } from '../apollo/tokens.ts';
import type { TabLanguage } from '../language.ts';
import type { SignInState } from '../sign-in.ts';
import { ChannelPreview } from './channel-preview.tsx';

interface ConfigureTabProps {
  clientFor: (language: TabLanguage) => ApolloClient;
  signIn: SignInState;
  tokens: Tokens;
}

/** The page on which the tab is pinned. Who cannot sign in here can pin all the same, and reads what is missing. */
export function ConfigureTab({ clientFor, signIn, tokens }: ConfigureTabProps): ReactElement {
  const { t } = useTranslation(['common', 'pins']);
  const client = useApolloClient();
  const problem = useSyncExternalStore(signIn.subscribe, signIn.problem);
  const [attempt, setAttempt] = useState(0);
  const tryAgain = (): void => {
    tokens.forget();
    signIn.set(null);
    setAttempt(attempt + 1);
    void client.refetchQueries({ include: 'active' });
  };
  const notice = problem === null ? null : (
    <ErrorNotice title={t(`failure.${problem}.title`)} onRetry={tryAgain}>{t(`failure.${problem}.body`)} {t('pins:configure.keepsChoices')}</ErrorNotice>
  );
  return <ConfigurePage signInProblem={notice} preview={(choices) => <ChannelPreview key={attempt} choices={choices} clientFor={clientFor} />} />;
}
