import { jest } from '@jest/globals';

const site = 'https://findahelpline.com/';
let answer: () => Promise<void>;
jest.unstable_mockModule('@microsoft/teams-js', () => ({ app: { openLink: () => answer() } }));
const { openLink } = await import('../../../tab/teams/open-link.ts');

const windows: unknown[][] = [];

beforeEach(() => {
  windows.length = 0;
  jest.spyOn(window, 'open').mockImplementation((...args) => {
    windows.push(args);
    return null;
  });
  jest.useFakeTimers();
});
afterEach(() => { jest.useRealTimers(); });

test('a link that the host opens is opened once', async () => {
  answer = () => Promise.resolve();
  await openLink(site);
  expect(windows).toEqual([]);
});

test.each<[string, () => Promise<void>]>([
  ['refuses', () => Promise.reject(new Error('Not supported.'))],
  ['cannot', () => { throw new Error('This call is only allowed in following contexts.'); }],
  ['never answers', () => new Promise(() => undefined)],
])('a host that %s does not keep anybody from a link', async (_what, says) => {
  answer = says;
  const opened = openLink(site);
  await jest.advanceTimersByTimeAsync(3_000);
  await opened;
  expect(windows).toEqual([[site, '_blank', 'noopener,noreferrer']]);
});
