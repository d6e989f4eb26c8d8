import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { HostContext } from '../../../tab/app/host.ts';
import { OutsideLink } from '../../../tab/ui/outside-link.tsx';
import { fakeHost } from '../support/fake-host.ts';
import type { FakeHost } from '../support/fake-host.ts';

const site = 'https://findahelpline.com/';

/** Whether the browser was left to follow the link. */
function follow(href: string, host: FakeHost | null): boolean {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <HostContext value={host}><OutsideLink href={href}>Help</OutsideLink></HostContext>
    </FluentProvider>,
  );
  const click = createEvent.click(screen.getByRole('link', { name: 'Help' }));
  fireEvent(screen.getByRole('link', { name: 'Help' }), click);
  return !click.defaultPrevented;
}

const target = (): string | null => screen.getByRole('link').getAttribute('target');

afterEach(cleanup);

test.each([['on a desktop', fakeHost()], ['outside Teams', null]])('%s, the browser opens a web address in another window', (_where, host) => {
  expect(follow(site, host)).toBe(true);
  expect(target()).toBe('_blank');
  expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  expect(host?.openedLinks ?? []).toEqual([]);
});

test('on a phone, Teams opens a web address', () => {
  const host = fakeHost({ onPhone: true });
  expect(follow(site, host)).toBe(false);
  expect(host.openedLinks).toEqual([site]);
});

test.each(['tel:116123', 'sms:741741', 'mailto:help@larkfield.example'])('%s leaves the frame on a phone, and opens no empty window elsewhere', (href) => {
  const host = fakeHost({ onPhone: true });
  expect(follow(href, host)).toBe(true);
  expect(target()).toBe('_blank');
  expect(host.openedLinks).toEqual([]);
  cleanup();
  expect(follow(href, fakeHost())).toBe(true);
  expect(target()).toBeNull();
});
