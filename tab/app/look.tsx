import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { FluentProvider, makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import type { HostTheme } from '../teams/teams-host.ts';
import { LanguageContext, directionOf } from './language.ts';
import type { ViewerLanguage } from './language.ts';

const themes: Record<HostTheme, Theme> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
});

interface LookProps {
  theme: HostTheme;
  i18n: i18n;
  language: ViewerLanguage;
  children: ReactNode;
}

/** Theme, language and writing direction for everything inside. */
export function Look({ theme, i18n, language, children }: LookProps): ReactElement {
  const styles = useStyles();
  const direction = directionOf(language.language);
  useEffect(() => {
    document.documentElement.lang = language.language;
    document.documentElement.dir = direction;
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [language, direction, theme]);
  return (
    <LanguageContext value={language}>
      <I18nextProvider i18n={i18n}>
        <FluentProvider theme={themes[theme]} dir={direction}>
          {/* Not on the provider itself: it hands its class to every dialog and tooltip. */}
          <div className={styles.page}>{children}</div>
        </FluentProvider>
      </I18nextProvider>
    </LanguageContext>
  );
}
