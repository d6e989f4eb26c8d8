import type { ReactElement } from 'react';
import { Route, Switch } from 'wouter';
import { lazyScreen } from '../lazy-screen.tsx';
import { NotFoundScreen } from '../not-found-screen.tsx';
import { ManageNavigation } from './manage-navigation.tsx';
import { managePaths } from './manage-paths.ts';
import { useManageCache } from './use-manage-cache.ts';
import { useManageMessages } from './use-manage-messages.ts';

const RosterScreen = lazyScreen(async () => (await import('../../features/roster/roster-screen.tsx')).RosterScreen);
const CoverageScreen = lazyScreen(async () => (await import('../../features/coverage/coverage-screen.tsx')).CoverageScreen);
const RosterImportScreen = lazyScreen(async () => (await import('../../features/roster-import/roster-import-screen.tsx')).RosterImportScreen);
const ChoicesScreen = lazyScreen(async () => (await import('../../features/choices/choices-screen.tsx')).ChoicesScreen);
const SettingsScreen = lazyScreen(async () => (await import('../../features/settings/settings-screen.tsx')).SettingsScreen);
const NumbersScreen = lazyScreen(async () => (await import('../../features/numbers/numbers-screen.tsx')).NumbersScreen);
const AuditScreen = lazyScreen(async () => (await import('../../features/audit/audit-screen.tsx')).AuditScreen);
const CharterScreen = lazyScreen(async () => (await import('../../features/charter/charter-screen.tsx')).CharterScreen);
const TrainingScreen = lazyScreen(async () => (await import('../../features/training/training-screen.tsx')).TrainingScreen);

/** The screens of admins. Each is fetched when it is first opened. */
export function ManageRoutes(): ReactElement {
  useManageCache();
  useManageMessages();
  return (
    <>
      <ManageNavigation />
      <Switch>
        <Route path={managePaths.roster}>
          <RosterScreen />
        </Route>
        <Route path={managePaths.rosterImport}>
          <RosterImportScreen />
        </Route>
        <Route path={managePaths.coverage}>
          <CoverageScreen />
        </Route>
        <Route path={managePaths.training}>
          <TrainingScreen />
        </Route>
        <Route path={managePaths.charter}>
          <CharterScreen />
        </Route>
        <Route path={managePaths.choices}>
          <ChoicesScreen />
        </Route>
        <Route path={managePaths.settings}>
          <SettingsScreen />
        </Route>
        <Route path={managePaths.numbers}>
          <NumbersScreen />
        </Route>
        <Route path={managePaths.audit}>
          <AuditScreen />
        </Route>
        <Route>
          <NotFoundScreen />
        </Route>
      </Switch>
    </>
  );
}
