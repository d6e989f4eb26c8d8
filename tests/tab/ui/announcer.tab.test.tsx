import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { AnnouncerProvider, useAnnounce } from '../../../tab/ui/announcer.tsx';

function Speaker({ words }: { words: string }): null {
  const announce = useAnnounce();
  useEffect(() => {
    announce(words);
  }, [announce, words]);
  return null;
}

const saying = (words: string): ReactElement => (
  <AnnouncerProvider>
    <Speaker words={words} />
  </AnnouncerProvider>
);

const said = (): string | null => screen.getByRole('status').textContent;
const pass = (milliseconds: number): void => {
  act(() => {
    jest.advanceTimersByTime(milliseconds);
  });
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('what was read out does not stay in the page', () => {
  const { rerender } = render(saying('New message from Jonas: Hello'));
  expect(said()).toBe('New message from Jonas: Hello');
  pass(4_000);
  rerender(saying('New message from Jonas: Are you there?'));
  pass(4_000);
  expect(said()).toBe('New message from Jonas: Are you there?');
  pass(10_000);
  expect(said()).toBe('');
});
