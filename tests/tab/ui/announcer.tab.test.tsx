import { jest } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { AnnouncerProvider, useAnnounce } from '../../../tab/ui/announcer.tsx';

let announce: (text: string) => void;

function Speaker(): null {
  const say = useAnnounce();
  announce = (text) => {
    act(() => {
      say(text);
    });
  };
  return null;
}

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
  render(
    <AnnouncerProvider>
      <Speaker />
    </AnnouncerProvider>,
  );
  announce('New message from Jonas: Hello');
  expect(said()).toBe('New message from Jonas: Hello');
  pass(4_000);
  announce('New message from Jonas: Are you there?');
  pass(4_000);
  expect(said()).toBe('New message from Jonas: Are you there?');
  pass(10_000);
  expect(said()).toBe('');
});
