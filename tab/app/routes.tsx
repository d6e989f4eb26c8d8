import type { ReactElement } from 'react';
import { Route, Switch } from 'wouter';
import { CrisisLinesHere } from '../features/help/crisis-lines-here.tsx';
import { useCrisisSheet } from '../features/help/use-crisis-sheet.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { ManageArea } from './manage-area.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { paths } from './paths.ts';

const DirectoryScreen = lazyScreen(async () => (await import('../features/allies/directory-screen.tsx')).DirectoryScreen);
// Most visits begin here: it is on its way before React has drawn anything.
import('../features/allies/directory-screen.tsx').catch(() => undefined);

const AllyScreen = lazyScreen(async () => (await import('../features/allies/ally-screen.tsx')).AllyScreen);
const ContactListScreen = lazyScreen(async () => (await import('../features/allies/contact-list-screen.tsx')).ContactListScreen);
const AskScreen = lazyScreen(async () => (await import('./ask-with-safety.tsx')).AskWithSafety);
const AskSeveralScreen = lazyScreen(async () => (await import('./ask-with-safety.tsx')).AskSeveralWithSafety);
const FindScreen = lazyScreen(async () => (await import('../features/contacts/find-screen.tsx')).FindScreen);
const OwnRequestsScreen = lazyScreen(async () => (await import('../features/contacts/own-requests-screen.tsx')).OwnRequestsScreen);
const OwnRequestScreen = lazyScreen(async () => (await import('../features/contacts/own-request-screen.tsx')).OwnRequestScreen);
const NoticeScreen = lazyScreen(async () => (await import('./notice-screen.tsx')).NoticeScreen);
const KeptScreen = lazyScreen(async () => (await import('../features/contacts/kept-screen.tsx')).KeptScreen);
const IncomingRequestsScreen = lazyScreen(async () => (await import('../features/contacts/incoming-requests-screen.tsx')).IncomingRequestsScreen);
const PrivacyPage = lazyScreen(async () => (await import('../features/privacy/privacy-page.tsx')).PrivacyPage);
const HoursScreen = lazyScreen(async () => (await import('../features/availability/hours-screen.tsx')).HoursScreen);
const RoleScreen = lazyScreen(async () => (await import('../features/role/role-screen.tsx')).RoleScreen);
const IncomingRequestScreen = lazyScreen(async () => (await import('../features/contacts/incoming-request-screen.tsx')).IncomingRequestScreen);

/** Which screen shows. Each is fetched when it is first opened. */
export function Routes(): ReactElement {
  return (
    <Switch>
      <Route path={paths.home}>
        <DirectoryScreen crisisLines={<CrisisLinesHere />} />
      </Route>
      <Route path={paths.contactList}>
        <ContactList />
      </Route>
      <Route path={paths.findSomeone}>
        <FindScreen crisisLines={<CrisisLinesHere />} />
      </Route>
      <Route path={paths.askSeveral}>
        <AskSeveralScreen />
      </Route>
      <Route path={paths.ownRequests}>
        <OwnRequestsScreen />
      </Route>
      <Route path="/requests/own/notice/:link">{({ link }) => <NoticeScreen key={link} link={link} />}</Route>
      <Route path={paths.kept}>
        <KeptScreen />
      </Route>
      <Route path={paths.incomingRequests}>
        <IncomingRequestsScreen crisisLines={<CrisisLinesHere />} />
      </Route>
      <Route path={paths.privacy}>
        <PrivacyPage />
      </Route>
      <Route path={paths.ownHours}>
        <HoursScreen />
      </Route>
      <Route path={paths.role}>
        <RoleScreen />
      </Route>
      <Route path="/allies/:id">{({ id }) => <AllyScreen key={id} id={id} />}</Route>
      <Route path="/ask/:id">{({ id }) => <AskScreen key={id} allyId={id} />}</Route>
      <Route path="/requests/own/:id">{({ id }) => <OwnRequestScreen key={id} id={id} crisisLines={<CrisisLinesHere />} />}</Route>
      <Route path="/requests/incoming/:id">{({ id }) => <IncomingRequestScreen key={id} id={id} crisisLines={<CrisisLinesHere />} />}</Route>
      <Route path="/manage/*?">
        <ManageArea />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  );
}

/** Features know nothing of each other: what one shows of another is put together here. */
function ContactList(): ReactElement {
  return <ContactListScreen crisisSheet={useCrisisSheet()} />;
}
