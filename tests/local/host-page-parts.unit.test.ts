import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hostLanguages, hostThemes, hostWidths, readHostQuery, writeHostQuery } from '../../api/local/host-page/state/host-query.ts';
import { readLink } from '../../api/local/host-page/teams/deep-link.ts';
import { readRequest, replyTo } from '../../api/local/host-page/teams/envelope.ts';
import { withoutTokens } from '../../api/local/host-page/teams/log.ts';

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
      width: fc.constantFrom(...hostWidths), frame: fc.constant('personal' as const), bare: fc.boolean(),
    });
    fc.assert(fc.property(queries, (query) => { expect(readHostQuery(writeHostQuery(query))).toEqual(query); }));
  });

  it('falls back on unknown words', () => {
    expect(readHostQuery('?theme=pink&lang=xx&width=9&frame=other')).toEqual({
      person: null, theme: 'light', lang: 'en', width: 'full', frame: 'personal', bare: false,
    });
  });
});

describe('links', () => {
  it('are told apart', () => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: 'requests/1' }));
    expect(readLink(`https://teams.microsoft.com/l/entity/app/peerSupport?context=${context}`)).toEqual({ kind: 'page', appId: 'app', subPageId: 'requests/1' });
    expect(readLink('https://teams.microsoft.com/l/entity/app/peerSupport?context={')).toEqual({ kind: 'page', appId: 'app', subPageId: '' });
    expect(readLink('https://teams.microsoft.com/l/chat/0/0?users=a@x.example,b@x.example')).toEqual({ kind: 'chat', people: ['a@x.example', 'b@x.example'] });
    expect(readLink('https://findahelpline.com')).toEqual({ kind: 'web', url: 'https://findahelpline.com/' });
    for (const bad of ['javascript:alert(1)', 'nonsense', 'file:///etc/passwd']) expect(readLink(bad)).toEqual({ kind: 'none' });
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
