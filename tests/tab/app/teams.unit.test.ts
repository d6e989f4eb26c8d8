import { jest } from '@jest/globals';
import { localHostOrigin } from '../../../tab/teams/local-host-origin.ts';
import { hostTheme } from '../../../tab/teams/teams-host.ts';
import { tokenFrom } from '../../../tab/teams/token-from.ts';

const host = encodeURIComponent('http://localhost:3978');

describe('a host that the address names', () => {
  test.each([
    [`http://localhost:3979/tab/?host=${host}`, 'http://localhost:3978'],
    [`http://127.0.0.1:3979/tab/?host=${host}`, 'http://localhost:3978'],
    [`https://peer.example.org/tab/?host=${host}`, undefined],
    [`http://localhost.example.org/tab/?host=${host}`, undefined],
    [`http://localhost:3979/tab/?host=${encodeURIComponent('http://evil.example.org')}`, undefined],
    [`http://localhost:3979/tab/?host=${encodeURIComponent('javascript://localhost')}`, undefined],
    ['http://localhost:3979/tab/?host=localhost', undefined],
    ['http://localhost:3979/tab/', undefined],
  ])('in %s is %s', (address, origin) => {
    expect(localHostOrigin(address)).toBe(origin);
  });
});

describe('a token from Teams', () => {
  const answering = (silent: string, asked = 'no question expected') => {
    const questions: boolean[] = [];
    const ask = (silently: boolean): Promise<string> => {
      questions.push(silently);
      const answer = silently ? silent : asked;
      return answer.startsWith('token') ? Promise.resolve(answer) : Promise.reject(new Error(answer));
    };
    return { ask, questions };
  };

  test('comes without a question', async () => {
    const { ask, questions } = answering('token');
    await expect(tokenFrom(ask)).resolves.toBe('token');
    expect(questions).toEqual([true]);
  });

  test('comes after a question where consent is needed', async () => {
    const { ask, questions } = answering('resourceRequiresConsent', 'token after consent');
    await expect(tokenFrom(ask)).resolves.toBe('token after consent');
    expect(questions).toEqual([true, false]);
  });

  test.each([
    ['resourceDisabled', '', 'notSetUp'],
    ['somethingElse', '', 'noToken'],
    ['resourceRequiresConsent', 'CancelledByUser', 'consentDeclined'],
    ['resourceRequiresConsent', 'resourceDisabled', 'notSetUp'],
    ['resourceRequiresConsent', 'broken', 'noToken'],
  ])('fails by %s %s as %s', async (silent, asked, reason) => {
    await expect(tokenFrom(answering(silent, asked).ask)).rejects.toMatchObject({ reason });
  });

  test('is not waited for without end', async () => {
    jest.useFakeTimers();
    const refused = expect(tokenFrom(() => new Promise(() => undefined))).rejects.toMatchObject({ reason: 'noToken' });
    await jest.advanceTimersByTimeAsync(15_000);
    await refused;
    jest.useRealTimers();
  });
});

test('an unknown theme is the usual one', () => {
  expect(['default', 'dark', 'contrast', 'sepia', undefined].map(hostTheme)).toEqual(['default', 'dark', 'contrast', 'default', 'default']);
});
