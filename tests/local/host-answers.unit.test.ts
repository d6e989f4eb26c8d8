import { describe, expect, it, jest } from '@jest/globals';
import { answers } from '../../api/local/host-page/teams/answers.ts';
import type { Answer } from '../../api/local/host-page/teams/answers.ts';
import { teamChannel } from '../../api/local/host-page/teams/channel.ts';
import { contextFor, signInName } from '../../api/local/host-page/teams/context.ts';
import type { HostSide } from '../../api/local/host-page/teams/host-side.ts';

const options = {
  config: { organisationName: 'Larkfield', tenantId: 'tenant', clientId: 'app', tabUrl: 'http://localhost:1/tab/', featured: [] },
  person: { objectId: 'oid', name: 'Inês Carvalho', jobTitle: '', department: '', site: '', role: 'admin' },
  theme: 'dark', locale: 'de-de', subEntityId: 'requests', timeZone: 'Europe/Berlin', sessionId: 'session', frameContext: 'content',
} as const;
const context = contextFor({ ...options, config: { ...options.config, featured: [] } });

function hostSide(change: Partial<HostSide> = {}): HostSide {
  return {
    kind: 'usual',
    context: () => context,
    token: () => Promise.resolve({ token: 'jwt' }),
    signIn: () => Promise.resolve({ refused: 'CancelledByUser' }),
    appState: jest.fn(), choosePeople: () => Promise.resolve(null),
    openChat: jest.fn(), startCall: jest.fn(), openPage: () => null, openLink: () => null, shareLink: jest.fn(), handles: jest.fn(), goBack: () => false,
    setSettingsValid: jest.fn(), saveSettings: () => null, settings: () => ({ entityId: 'x' }), settingsSaved: jest.fn(),
    openDialog: () => Promise.resolve({ dismissed: true }), completeDialog: jest.fn(), completeSignIn: jest.fn(),
    ...change,
  };
}

async function answer(func: string, args: unknown[] = [], host: HostSide = hostSide()): Promise<Answer> {
  const answerer = answers.get(func);
  if (answerer === undefined) throw new Error(`${func} is not in the table.`);
  return answerer(args, host);
}

describe('answers with a reply', () => {
  it('introduces itself as Teams on the web', async () => {
    const reply = await answer('initialize', ['2.58.0', 4, []]);
    expect(reply?.slice(0, 2)).toEqual(['content', 'web']);
    expect(JSON.parse(String(reply?.[2]))).toMatchObject({ apiVersion: 4, supports: { app: { notifySuccessResponse: {} }, people: {}, chat: {} } });
    expect(reply?.[3]).toBe('2.1.1');
  });

  it('gives the context flat', async () => {
    expect(await answer('getContext')).toEqual([context]);
    expect(context).toMatchObject({ userObjectId: 'oid', tid: 'tenant', theme: 'dark', locale: 'de-de', subEntityId: 'requests', userPrincipalName: 'ines.carvalho@larkfield.example' });
    expect(context.osLocaleInfo).toEqual({ platform: 'windows', regionalFormat: 'de-de', timezone: 'Europe/Berlin' });
    expect(Object.keys(context)).not.toContain('channelId');
  });

  it('tells a pinned tab which channel it stands in', () => {
    const pinned = contextFor({ ...options, config: { ...options.config, featured: [] }, entityId: 'pin', channel: teamChannel });
    expect(pinned).toMatchObject({ entityId: 'pin', ...teamChannel });
    expect(Object.keys(teamChannel)).toEqual(['teamId', 'teamName', 'groupId', 'channelId', 'channelName', 'channelType']);
  });

  const withDialog = hostSide({ openDialog: () => Promise.resolve({ result: { chosen: 7 } }) });
  const refusing = hostSide({
    token: () => Promise.resolve({ refused: 'resourceDisabled' }), signIn: () => Promise.resolve({ result: 'code' }),
    openPage: () => 'no links', openLink: () => 'no links', saveSettings: () => 'no links',
  });
  const picking = hostSide({ choosePeople: () => Promise.resolve([{ objectId: 'a', displayName: 'A', email: 'a@x.example' }]) });

  it.each<[string, unknown[], Answer, HostSide]>([
    ['authentication.getAuthToken', [], [true, 'jwt'], hostSide()],
    ['authentication.getAuthToken', [], [false, 'resourceDisabled'], refusing],
    ['authentication.authenticate', ['https://a.example'], [false, 'CancelledByUser'], hostSide()],
    ['authentication.authenticate', ['https://a.example'], [true, 'code'], refusing],
    ['appInitialization.success', ['2.58.0'], [], hostSide()],
    ['people.selectPeople', [{}], [{ errorCode: 8000, message: 'Closed without choosing.' }], hostSide()],
    ['people.selectPeople', [{}], [null, [{ objectId: 'a', displayName: 'A', email: 'a@x.example' }]], picking],
    ['chat.openChat', [{ members: ['a@x.example'], message: '' }], [true], hostSide()],
    ['pages.navigateToApp', [{ appId: 'app', pageId: 'p' }], [true], hostSide()],
    ['pages.currentApp.navigateTo', [{ pageId: 'p' }], [null], hostSide()],
    ['pages.currentApp.navigateToDefaultPage', [], [null], hostSide()],
    ['pages.navigateToApp', [{ appId: 'app', pageId: 'p' }], [false, 'no links'], refusing],
    ['pages.currentApp.navigateTo', [{ pageId: 'p' }], [{ errorCode: 100, message: 'no links' }], refusing],
    ['executeDeepLink', ['https://a.example'], [true], hostSide()],
    ['executeDeepLink', ['https://a.example'], [false, 'no links'], refusing],
    ['call.startCall', [{ targets: ['a@x.example'] }], [true], hostSide()],
    ['navigateBack', [], [false], hostSide()],
    ['navigateBack', [], [true], hostSide({ goBack: () => true })],
    ['settings.setSettings', [{ contentUrl: 'x' }], [false, 'no links'], refusing],
    ['settings.setSettings', [{ entityId: 'x' }], [true], hostSide()],
    ['settings.getSettings', [], [{ entityId: 'x' }], hostSide()],
    ['tasks.startTask', [{ url: 'x' }], ['User cancelled/closed the task module.', null], hostSide()],
    ['tasks.startTask', [{ url: 'x' }], [null, { chosen: 7 }], withDialog],
  ])('%s %j -> %j', async (func, args, reply, host) => {
    expect(await answer(func, args, host)).toEqual(reply);
  });
});

describe('answers without a reply', () => {
  it.each([
    'registerHandler', 'readyToUnload', 'returnFocus', 'shareDeepLink', 'appInitialization.appLoaded', 'appInitialization.failure',
    'appInitialization.expectedFailure', 'settings.setValidityState', 'settings.save.success', 'settings.save.failure',
    'settings.remove.success', 'settings.remove.failure', 'tasks.completeTask', 'tasks.updateTask',
    'authentication.authenticate.success', 'authentication.authenticate.failure',
  ])('%s', async (func) => {
    expect(await answer(func)).toBeNull();
  });
});

describe('what the messages do', () => {
  it('passes on what the tab asks for, and only what it may', async () => {
    const calls: unknown[] = [];
    const host = hostSide({
      openPage: (target) => {
        calls.push(target);
        return null;
      },
      openChat: (members) => calls.push(members),
      appState: (state) => calls.push(state),
      setSettingsValid: (valid) => calls.push(valid),
      completeDialog: (result) => calls.push(result),
      startCall: (people) => calls.push(people),
      handles: (event) => calls.push(event),
      token: (silent) => {
        calls.push(silent);
        return Promise.resolve({ token: 'jwt' });
      },
    });
    await answer('pages.currentApp.navigateTo', [{ pageId: 'p', subPageId: 'requests/1', other: 1, webUrl: 5 }], host);
    await answer('chat.openChat', [{ members: 'a@x.example' }], host);
    await answer('appInitialization.failure', ['Timeout', 'It took too long.'], host);
    await answer('settings.setValidityState', ['true'], host);
    await answer('tasks.completeTask', [{ chosen: 7 }, ['app']], host);
    await answer('call.startCall', [{ targets: ['a@x.example', 7] }], host);
    await answer('registerHandler', ['backButton'], host);
    await answer('authentication.getAuthToken', [null, null, true, null], host);
    await answer('authentication.getAuthToken', [null, null, null, null], host);
    expect(calls).toEqual([
      { pageId: 'p', subPageId: 'requests/1' }, ['a@x.example'], { failed: 'It took too long.' }, false, { chosen: 7 },
      ['a@x.example'], 'backButton', true, false,
    ]);
  });

  it('survives arguments of any kind', async () => {
    for (const args of [[], [null], [7], ['x'], [[]], [{ members: {} }]]) {
      for (const func of answers.keys()) await expect(answer(func, args)).resolves.not.toBeUndefined();
    }
  });

  it('makes sign-in names that nobody can own', () => {
    expect(signInName('Łukasz Wójcik', 'Larkfield')).toBe('lukasz.wojcik@larkfield.example');
  });
});
