import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostLanguages, hostThemes, hostWidths, readHostQuery, writeHostQuery } from '../../api/local/host-page/state/host-query.ts';
import { readLink, subPageOfNotice } from '../../api/local/host-page/teams/deep-link.ts';
import { readRequest, replyTo } from '../../api/local/host-page/teams/envelope.ts';
import { hostKinds } from '../../api/local/host-page/teams/host-kinds.ts';
import { withoutTokens } from '../../api/local/host-page/teams/log.ts';
import { framedUrl } from '../../api/local/host-page/teams/place.ts';
import { tokenAnswers } from '../../api/local/host-page/teams/token-answers.ts';

describe('the envelope', () => {
  it('echoes both ids', () => {
    const request = readRequest({ id: 4, uuidAsString: 'u', func: 'getContext', args: [], timestamp: 1 });
    expect(replyTo(request!, ['x'], 5)).toEqual({ id: 4, uuidAsString: 'u', args: ['x'], monotonicTimestamp: 5 });
  });

  it('reads nothing into what is no request', () => {
    fc.assert(fc.property(fc.anything(), (data) => {
      const request = readRequest(data);
      expect(request === null || (typeof request.id === 'number' && Array.isArray(request.args))).toBe(true);
    }));
    for (const data of [null, 'x', { func: 'x' }, { id: '1', func: 'x' }, { id: 1, args: ['x'] }]) expect(readRequest(data)).toBeNull();
  });
});

describe('the address of the host page', () => {
  it('comes back as it was written', () => {
    const queries = fc.record({
      person: fc.option(fc.uuid()), theme: fc.constantFrom(...hostThemes), lang: fc.constantFrom(...hostLanguages),
      width: fc.constantFrom(...hostWidths), frame: fc.constantFrom('personal' as const, 'channel' as const),
      kind: fc.constantFrom(...hostKinds), token: fc.constantFrom(...tokenAnswers), bare: fc.boolean(),
    });
    fc.assert(fc.property(queries, (query) => { expect(readHostQuery(writeHostQuery(query))).toEqual(query); }));
  });

  it('falls back on unknown words', () => {
    expect(readHostQuery('?theme=pink&lang=xx&width=9&frame=other&kind=odd&token=gold')).toEqual({
      person: null, theme: 'light', lang: 'en', width: 'full', frame: 'personal', kind: 'usual', token: 'usual', bare: false,
    });
  });
});

describe('links', () => {
  it('are told apart', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'requests/1' }));
    expect(readLink(`https://teams.microsoft.com/l/entity/app/peerSupport?context=${context}`)).toEqual({ kind: 'page', appId: 'app', subPageId: 'requests/1' });
    expect(readLink('https://teams.microsoft.com/l/entity/app/peerSupport?context={')).toEqual({ kind: 'page', appId: 'app', subPageId: '' });
    expect(readLink('https://teams.microsoft.com/l/chat/0/0?users=a@x.example,b@x.example')).toEqual({ kind: 'chat', people: ['a@x.example', 'b@x.example'] });
    expect(readLink('https://teams.microsoft.com/l/call/0/0?users=a@x.example&withVideo=true')).toEqual({ kind: 'call', people: ['a@x.example'] });
    expect(readLink('https://findahelpline.com')).toEqual({ kind: 'web', url: 'https://findahelpline.com/' });
    for (const bad of ['javascript:alert(1)', 'nonsense', 'file:///etc/passwd']) expect(readLink(bad)).toEqual({ kind: 'none' });
  });
});

describe('where a notice leads', () => {
  const app = { clientId: 'app', tabUrl: 'http://localhost:1/tab/?host=http%3A%2F%2Flocalhost%3A2' };
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'notice-7' }));

  it.each([
    [`https://teams.microsoft.com/l/entity/app/peerSupport?context=${context}`, 'notice-7'],
    [`https://teams.microsoft.com/l/entity/another/peerSupport?context=${context}`, ''],
    [`http://localhost:1/tab/?context=${context}`, 'notice-7'],
    ['http://localhost:1/tab/?subEntityId=my-requests', 'my-requests'],
    ['http://localhost:1/tab/', ''],
    ['http://localhost:3/tab/?subEntityId=my-requests', ''],
    ['nonsense', ''],
  ])('%s', (webUrl, subPageId) => { expect(subPageOfNotice(webUrl, app)).toBe(subPageId); });
});

describe('an address in a frame', () => {
  it('keeps what the tab put into it and names this host', () => {
    expect(framedUrl('http://localhost:1/tab/?view=channel&sites=a%2Cb&host=x', 'http://localhost:2')).toBe(
      'http://localhost:1/tab/?view=channel&sites=a%2Cb&host=http%3A%2F%2Flocalhost%3A2',
    );
    expect(framedUrl('http://localhost:1/tab/?host=x', 'http://localhost:2', 'remove')).toBe(
      'http://localhost:1/tab/?host=http%3A%2F%2Flocalhost%3A2&view=remove',
    );
  });
});

describe('the message log', () => {
  it('shortens tokens wherever they are', () => {
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiJ4In0.c2lnbmF0dXJl';
    expect(JSON.stringify(withoutTokens([true, token, { deep: [token] }, null, 7]))).toBe(
      JSON.stringify([true, 'eyJhbGciOiJS…', { deep: ['eyJhbGciOiJS…'] }, null, 7]),
    );
  });
});
