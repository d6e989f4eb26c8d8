import { UnsecuredJWT } from 'jose';
import { createTokens } from '../../../tab/app/apollo/tokens.ts';

const start = Date.parse('2026-11-23T09:00:00Z');

function given(minutes: number) {
  let time = start;
  let asked = 0;
  const getToken = (): Promise<string> => {
    asked += 1;
    const token = new UnsecuredJWT({ turn: asked }).setExpirationTime((time + minutes * 60_000) / 1000).encode();
    return Promise.resolve(token);
  };
  const tokens = createTokens(getToken, () => time);
  const pass = (passed: number): void => {
    time += passed * 60_000;
  };
  return { tokens, pass, asked: () => asked };
}

describe('the tokens of the tab', () => {
  test('are kept while they last, and renewed before they run out', async () => {
    const { tokens, pass, asked } = given(60);
    await tokens.current();
    pass(57);
    await tokens.current();
    expect(asked()).toBe(1);
    pass(2);
    await tokens.current();
    expect(asked()).toBe(2);
  });

  test('are asked for once by many requests at a time', async () => {
    const { tokens, asked } = given(60);
    const all = await Promise.all([tokens.current(), tokens.current(), tokens.current()]);
    expect(new Set(all).size).toBe(1);
    expect(asked()).toBe(1);
  });

  test('come anew after one was forgotten', async () => {
    const { tokens, asked } = given(60);
    await tokens.current();
    tokens.forget();
    await tokens.current();
    expect(asked()).toBe(2);
  });

  test('are asked for again after a failure, and never kept where their end cannot be read', async () => {
    const answers = [Promise.reject(new Error('no')), Promise.resolve('opaque'), Promise.resolve('opaque')];
    let asked = 0;
    const tokens = createTokens(() => answers[asked++] ?? Promise.reject(new Error('too often')));
    await expect(tokens.current()).rejects.toThrow('no');
    await expect(tokens.current()).resolves.toBe('opaque');
    await tokens.current();
    expect(asked).toBe(3);
  });
});
