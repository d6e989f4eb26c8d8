import { describe, expect, it, jest } from '@jest/globals';
import { answers } from '../../api/local/host-page/teams/answers.ts';
import type { Answer } from '../../api/local/host-page/teams/answers.ts';
import { contextFor, signInName } from '../../api/local/host-page/teams/context.ts';
import type { HostSide } from '../../api/local/host-page/teams/host-side.ts';

const context = contextFor({
  config: { organisationName: 'Larkfield', tenantId: 'tenant', clientId: 'app', tabUrl: 'http://localhost:1/tab/', featured: [] },
  person: { objectId: 'oid', name: 'Inês Carvalho', jobTitle: '', department: '', site: '', role: 'admin' },
  theme: 'dark', locale: 'de-de', subEntityId: 'requests', sessionId: 'session', frameContext: 'content',
});

function hostSide(change: Partial<HostSide> = {}): HostSide {
  return {
    context: () => context,
    token: () => Promise.resolve({ token: 'jwt' }),
    signIn: () => Promise.resolve({ refused: 'CancelledByUser' }),
    appState: jest.fn(), choosePeople: () => Promise.resolve(null),
    openChat: jest.fn(), openPage: jest.fn(), openLink: jest.fn(), shareLink: jest.fn(),
    setSettingsValid: jest.fn(), saveSettings: jest.fn(), settings: () => ({ entityId: 'x' }), settingsSaved: jest.fn(),
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
  });

  const withDialog = hostSide({ openDialog: () => Promise.resolve({ result: { chosen: 7 } }) });
  const refusing = hostSide({ token: () => Promise.resolve({ refused: 'resourceDisabled' }), signIn: () => Promise.resolve({ result: 'code' }) });
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
    ['executeDeepLink', ['https://a.example'], [true], hostSide()],
    ['navigateBack', [], [false], hostSide()],
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
      openPage: (target) => calls.push(target),
      openChat: (members) => calls.push(members),
      appState: (state) => calls.push(state),
      setSettingsValid: (valid) => calls.push(valid),
      completeDialog: (result) => calls.push(result),
    });
    await answer('pages.currentApp.navigateTo', [{ pageId: 'p', subPageId: 'requests/1', other: 1, webUrl: 5 }], host);
    await answer('chat.openChat', [{ members: 'a@x.example' }], host);
    await answer('appInitialization.failure', ['Timeout', 'It took too long.'], host);
    await answer('settings.setValidityState', ['true'], host);
    await answer('tasks.completeTask', [{ chosen: 7 }, ['app']], host);
    expect(calls).toEqual([
      { pageId: 'p', subPageId: 'requests/1' }, ['a@x.example'], { failed: 'It took too long.' }, false, { chosen: 7 },
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
