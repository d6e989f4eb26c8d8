import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { lazyScreen } from '../../../tab/app/lazy-screen.tsx';
import { renderScreen } from '../support/render-screen.tsx';

function Words({ of }: { of: string }): string {
  return `Words of ${of}`;
}

/** The file of a screen cannot be fetched so many times. */
function failing(times: number) {
  let left = times;
  return jest.fn(() => (left-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Words)));
}

const failed = (): Promise<HTMLElement> => screen.findByText('We could not load this page.', {}, { timeout: 5_000 });

test('a short gap in the network shows to nobody', async () => {
  const load = failing(1);
  const Screen = lazyScreen(load);
  await renderScreen(<Screen of="Jonas" />);
  expect(await screen.findByText('Words of Jonas', {}, { timeout: 5_000 })).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test('the first "Try again" works', async () => {
  const Screen = lazyScreen(failing(3));
  const { user } = await renderScreen(<Screen of="Jonas" />);
  await failed();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Words of Jonas')).toBeTruthy();
});

test('going away and coming back tries again too, and a screen that is there shows at once', async () => {
  const Screen = lazyScreen(failing(3));
  const first = await renderScreen(<Screen of="Jonas" />);
  await failed();
  first.unmount();
  const second = await renderScreen(<Screen of="Jonas" />);
  expect(await screen.findByText('Words of Jonas')).toBeTruthy();
  second.unmount();
  await renderScreen(<Screen of="Priya" />);
  expect(screen.getByText('Words of Priya')).toBeTruthy();
});

test('comes by itself when the network is there again', async () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const Screen = lazyScreen(failing(3));
  await renderScreen(<Screen of="Jonas" />);
  await failed();
  online.mockReturnValue(true);
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await waitFor(() => {
    expect(screen.getByText('Words of Jonas')).toBeTruthy();
  });
});
