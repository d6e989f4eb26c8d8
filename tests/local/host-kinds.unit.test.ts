import { describe, expect, it } from '@jest/globals';
import { introductionOf } from '../../api/local/host-page/teams/host-kinds.ts';
import type { HostKind } from '../../api/local/host-page/teams/host-kinds.ts';
import { createTokenDesk } from '../../api/local/host-page/teams/token-answers.ts';
import type { TokenAnswer } from '../../api/local/host-page/teams/token-answers.ts';

interface Runtime {
  isLegacyTeams: boolean;
  isNAAChannelRecommended: boolean;
  supports: Record<string, unknown> & { pages: object };
}

function runtimeOf(kind: HostKind): Runtime {
  return JSON.parse(String(introductionOf(kind, 'settings')[2])) as Runtime;
}

describe('kinds of hosts', () => {
  it('says in which frame the page stands', () => {
    expect(introductionOf('usual', 'settings').slice(0, 2)).toEqual(['settings', 'web']);
    expect(introductionOf('legacy', 'remove')[0]).toBe('remove');
  });

  it('can do everything as usual', () => {
    const { supports, isNAAChannelRecommended } = runtimeOf('usual');
    expect(Object.keys(supports)).toEqual(expect.arrayContaining(['call', 'chat', 'people', 'dialog', 'pages']));
    expect(supports.pages).toMatchObject({ config: {}, backStack: {}, currentApp: {} });
    expect(isNAAChannelRecommended).toBe(false);
  });

  it('wants nested app authentication only where that is tried', () => {
    expect(runtimeOf('naa').isNAAChannelRecommended).toBe(true);
  });

  it('has neither pickers nor chats where it is bare', () => {
    const { supports } = runtimeOf('bare-capabilities');
    for (const missing of ['people', 'chat', 'call', 'dialog']) expect(Object.keys(supports)).not.toContain(missing);
    expect(supports.pages).toEqual({ config: {} });
  });

  it('leaves the first Teams to the SDK, which knows it by a version that is no JSON', () => {
    const [, , version] = introductionOf('legacy', 'content');
    expect(version).toBe('1.9.0');
    expect(() => { JSON.parse(String(version)); }).toThrow();
  });
});

describe('answers at sign-in', () => {
  const desk = (answer: TokenAnswer): ((silent: boolean) => Promise<unknown>) =>
    createTokenDesk(answer, (seconds) => Promise.resolve({ token: String(seconds) }));

  it.each<[TokenAnswer, string]>([['usual', 'undefined'], ['shortTokens', '180'], ['veryShortTokens', '5']])('%s: tokens that last %s seconds', async (answer, token) => {
    expect(await desk(answer)(true)).toEqual({ token });
  });

  it('consentNeeded: silent only after the person has agreed', async () => {
    const ask = desk('consentNeeded');
    expect(await ask(true)).toEqual({ refused: 'resourceRequiresConsent' });
    expect(await ask(true)).toEqual({ refused: 'resourceRequiresConsent' });
    expect(await ask(false)).toEqual({ token: 'undefined' });
    expect(await ask(true)).toEqual({ token: 'undefined' });
  });

  it.each<[TokenAnswer, string, string]>([
    ['consentCancelled', 'resourceRequiresConsent', 'CancelledByUser'],
    ['blockedByAdmin', 'resourceRequiresConsent', 'access_denied|AADSTS90094'],
    ['resourceDisabled', 'resourceDisabled', 'resourceDisabled'],
    ['noToken', 'unknownAuthError', 'unknownAuthError'],
  ])('%s: %s, and when asked %s', async (answer, silent, asked) => {
    const ask = desk(answer);
    expect([await ask(true), await ask(false)]).toEqual([{ refused: silent }, { refused: asked }]);
  });
});
