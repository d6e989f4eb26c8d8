import { Button, FluentProvider, MessageBar, MessageBarActions, MessageBarBody, Spinner, makeStyles, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useState } from 'react';
import { Session } from './Session.tsx';
import type { HostTheme } from './state/host-query.ts';
import { loadConfig, loadPerson } from './state/local-api.ts';
import { useHostQuery } from './state/use-host-query.ts';
import { useLoaded } from './state/use-loaded.ts';

const themes: Readonly<Record<HostTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useStyles = makeStyles({
  // Not on the provider itself: Fluent copies its classes to every pop-up.
  page: { height: '100dvh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  waiting: { flexGrow: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', padding: '16px' },
});

/** A small Teams: frames the tab and plays whichever person the address names. */
export function HostPage() {
  const styles = useStyles();
  const [query, change] = useHostQuery();
  const [attempt, setAttempt] = useState(0);
  const setup = useLoaded(`${query.person ?? ''} ${String(attempt)}`, async () => {
    const config = await loadConfig();
    const known = config.featured.find(({ objectId }) => objectId === query.person) ?? config.featured[0];
    const person = query.person !== null && query.person !== known?.objectId ? await loadPerson(query.person) : known;
    if (person === undefined) throw new Error('The organisation has no featured people.');
    return { config, person };
  });

  return (
    <FluentProvider theme={themes[query.theme]}>
      <div className={styles.page}>
        {setup.state === 'ready' && (
          <Session
            key={setup.value.person.objectId}
            config={setup.value.config}
            person={setup.value.person}
            query={query}
            onChange={change}
          />
        )}
        {setup.state === 'loading' && <main className={styles.waiting}><Spinner label="Opening Teams" /></main>}
        {setup.state === 'failed' && (
          <main className={styles.waiting}>
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>This person could not be loaded. Check that Peer Support is still running.</MessageBarBody>
              <MessageBarActions>
                <Button onClick={() => { setAttempt(attempt + 1); }}>Try again</Button>
                <Button onClick={() => { change({ person: null }); }}>Start with the first person</Button>
              </MessageBarActions>
            </MessageBar>
          </main>
        )}
      </div>
    </FluentProvider>
  );
}
