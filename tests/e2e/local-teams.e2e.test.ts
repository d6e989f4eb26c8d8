import type { FrameLocator, Page } from 'playwright-core';
import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair } from './support/cast.ts';
import { useStage } from './support/scene.ts';
import { servePage } from './support/sdk-page.ts';
import type { Seat } from './support/seat.ts';

const play = useStage();

const configure = `
  show('before', await pages.getConfig());
  const address = (name) => new URL('/tab/?view=pinned&name=' + name, location.href).href;
  let contentUrl = address('first');
  let failure = null;
  button('Choose', () => { contentUrl = address('first'); pages.config.setValidityState(true); });
  button('Choose another', () => { contentUrl = address('second'); pages.config.setValidityState(true); });
  button('Choose a foreign page', () => { contentUrl = 'https://elsewhere.example/'; pages.config.setValidityState(true); });
  button('Fail next', () => { failure = 'The sites are closed today.'; });
  pages.config.registerOnSaveHandler(async (event) => {
    if (failure !== null) { event.notifyFailure(failure); failure = null; return; }
    try {
      await pages.config.setConfig({ entityId: 'allies', contentUrl, websiteUrl: contentUrl, suggestedDisplayName: 'Someone to talk to' });
      event.notifySuccess();
    } catch (error) { event.notifyFailure(error.message); }
  });`;

const pinned = `
  const { page, channel, team, user } = await app.getContext();
  show('context', { id: page.id, frame: page.frameContext, channel: channel?.displayName, team: team?.groupId !== undefined, name: new URL(location.href).searchParams.get('name') });
  button('Open by link', async () => {
    const { app: { appId } } = await app.getContext();
    await app.openLink('https://teams.microsoft.com/l/entity/' + appId.toString() + '/peerSupport?context=' + encodeURIComponent(JSON.stringify({ subEntityId: 'my-requests' })));
  });
  let steps = 2;
  pages.backStack.registerBackButtonHandler(() => { steps -= 1; show('steps', steps); return steps >= 0; });`;

const remove = `pages.config.registerOnRemoveHandler((event) => event.notifySuccess()); pages.config.setValidityState(true);`;

async function openChannel({ host, context }: Seat): Promise<void> {
  await servePage(context, 'configure', configure);
  await servePage(context, 'pinned', pinned);
  await servePage(context, 'remove', remove);
  await host.getByRole('button', { name: 'Teams', exact: true }).click();
}

const settingsOf = (host: Page): FrameLocator => host.frameLocator('iframe[title="Configuration page"]');
const stageOf = (host: Page): FrameLocator => host.frameLocator('iframe[title="Peer Support"]');
const contextOf = (host: Page, name: string) =>
  stageOf(host).getByLabel('context').filter({ hasText: `{"id":"allies","frame":"content","channel":"General","team":true,"name":"${name}"}` });

async function pin(host: Page): Promise<void> {
  await host.getByRole('button', { name: 'Add a tab' }).click();
  await settingsOf(host).getByRole('button', { name: 'Choose', exact: true }).click();
  await host.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await contextOf(host, 'first').waitFor();
}

async function unpin(host: Page): Promise<void> {
  await host.getByRole('button', { name: 'Remove' }).click();
  await host.frameLocator('iframe[title="Removal page"]').locator('main').waitFor({ state: 'attached' });
  await host.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await host.getByText('Nothing is pinned to this channel yet.').waitFor();
}

play('a tab is added to the channel, changed and removed, for everybody in it', async ({ open }) => {
  const { colleague, ally } = freshPair();
  const seat = await open(colleague);
  const { host } = seat;
  await openChannel(seat);
  await expectNoSeriousAxe(host.mainFrame(), 'an empty channel');
  await host.getByRole('button', { name: 'Add a tab' }).click();
  const dialog = host.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  await settingsOf(host).getByLabel('before').getByText('{}').waitFor();
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await expectNoSeriousAxe(host.mainFrame(), 'adding a tab');
  await settingsOf(host).getByRole('button', { name: 'Choose a foreign page' }).click();
  await save.click();
  await dialog.getByText('The tab was not saved. The address to pin is not on a domain of this app.').waitFor();
  await settingsOf(host).getByRole('button', { name: 'Fail next' }).click();
  await settingsOf(host).getByRole('button', { name: 'Choose', exact: true }).click();
  await save.click();
  await dialog.getByText('The tab was not saved. The sites are closed today.').waitFor();
  await save.click();
  await contextOf(host, 'first').waitFor();

  const other = await open(ally);
  await openChannel(other);
  await contextOf(other.host, 'first').waitFor();
  await expectNoSeriousAxe(other.host.mainFrame(), 'a pinned tab');
  await other.host.getByRole('button', { name: 'Change' }).click();
  await settingsOf(other.host).getByLabel('before').getByText('"entityId":"allies"').waitFor();
  await settingsOf(other.host).getByRole('button', { name: 'Choose another' }).click();
  await other.host.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await contextOf(other.host, 'second').waitFor();

  await host.reload();
  await contextOf(host, 'second').waitFor();
  await unpin(host);
  await other.host.reload();
  await other.host.getByText('Nothing is pinned to this channel yet.').waitFor();
});

play('a link in the pinned tab opens the personal tab, and the way back leads to the channel', async ({ open }) => {
  const { colleague } = freshPair();
  const seat = await open(colleague);
  const { host } = seat;
  await openChannel(seat);
  await pin(host);
  const back = host.getByRole('button', { name: 'Back' });
  for (const steps of ['1', '0']) {
    await back.click();
    await stageOf(host).getByLabel('steps').getByText(steps, { exact: true }).waitFor();
  }
  await stageOf(host).getByRole('button', { name: 'Open by link' }).click();
  await stageOf(host).getByRole('heading', { name: 'My requests' }).waitFor();
  await host.getByRole('button', { name: 'Teams', exact: true }).click();
  await contextOf(host, 'first').waitFor();
  await unpin(host);
});

const capabilities = `
  show('can', [people.isSupported(), chat.isSupported(), call.isSupported(), pages.currentApp.isSupported(), microsoftTeams.nestedAppAuth.isNAAChannelRecommended()]);
  const said = async (name, asked) => { try { show(name, (await asked()) ?? 'done'); } catch (error) { show(name, error.message ?? error); } };
  await said('token', () => microsoftTeams.authentication.getAuthToken({ silent: true }));
  await said('link', () => app.openLink('https://teams.microsoft.com/l/call/0/0?users=a@x.example'));`;

play('other kinds of hosts are what the real SDK takes them for', async ({ app, open }) => {
  const { colleague } = freshPair();
  const { host, context } = await open(colleague);
  await servePage(context, 'pinned', capabilities);
  const settings = { entityId: 'x', contentUrl: `${app.tabUrl}/tab/?view=pinned`, websiteUrl: '', suggestedDisplayName: 'Kinds' };
  await context.request.put(`${app.hostUrl}/local/pins/kinds`, { data: settings });
  await host.getByRole('button', { name: 'Teams', exact: true }).click();
  await host.getByRole('button', { name: 'Try out' }).click();
  await expectNoSeriousAxe(host.mainFrame(), 'the menu of what to try out');
  const stage = stageOf(host);
  const choose = async (label: string, choice: string): Promise<void> => { await host.getByLabel(label).selectOption(choice); };
  const can = (...flags: boolean[]) => stage.getByLabel('can').getByText(JSON.stringify(flags));
  await can(true, true, true, true, false).waitFor();
  await choose('Kind of host', 'legacy');
  await can(false, true, true, false, false).waitFor();
  await stage.getByLabel('link').getByText('done').waitFor();
  await choose('Kind of host', 'bare-capabilities');
  await can(false, false, false, false, false).waitFor();
  await stage.getByLabel('link').getByText('Deep links are not supported in this host.').waitFor();
  await choose('Kind of host', 'naa');
  await can(true, true, true, true, true).waitFor();
  await choose('Sign-in', 'consentNeeded');
  await stage.getByLabel('token').getByText('resourceRequiresConsent').waitFor();
  await choose('Kind of host', 'silent');
  await stage.locator('main').waitFor({ state: 'attached' });
  await host.keyboard.press('Escape');
  await host.getByRole('button', { name: 'SDK log' }).click();
  await host.getByText('initialize').first().waitFor();
  expect(await stage.getByLabel('can').count()).toBe(0);
});
