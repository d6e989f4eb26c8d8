import { screen, within } from '@testing-library/react';
import { HelpContent } from '../../../tab/features/help/help-content.tsx';
import { PrivacyPage } from '../../../tab/features/privacy/privacy-page.tsx';
import { SupportContactsProvider } from '../../../tab/ui/support-contacts.tsx';
import { refusal } from '../contacts/support/failures.ts';
import { renderScreen } from '../support/render-screen.tsx';

const programme = {
  name: 'Northwind', confidentialityLimits: 'Danger to life.', coordinator: 'Inês, in Teams.', keptDaysAfterClosing: 21, keptDaysWithoutAnswer: 9, backupDays: 1, smallestGroup: 12,
};
const contacts = [
  { kind: 'EAP', name: 'Care line', phone: '+44 20 7946 0000', link: null, hours: 'Day and night', country: 'GB' },
  { kind: 'HR', name: 'People team', phone: null, link: 'https://example.org/people', hours: '', country: null },
  { kind: 'OTHER', name: 'Sorgentelefon', phone: '030 0000', link: null, hours: '', country: 'DE' },
] as const;

test('says who sees what, with the numbers that are in force', async () => {
  await renderScreen(<SupportContactsProvider value={contacts}><PrivacyPage /></SupportContactsProvider>, { resolvers: { Query: { programme } } });
  expect(await screen.findByText(/destroyed 21 days after/)).toBeTruthy();
  expect(screen.getByText(/destroyed after 9 days/)).toBeTruthy();
  expect(screen.getByText('A number below 12 is shown to nobody, and no other from which it could be worked out.')).toBeTruthy();
  expect(screen.getByText('Danger to life.')).toBeTruthy();
  expect(screen.getByText('The coordinator: Inês, in Teams.')).toBeTruthy();
  const row = within(screen.getByRole('table', { name: 'Who sees what' })).getByRole('row', { name: /What you write and choose/ });
  expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Yes', 'Yes', 'No', 'No', 'No']);
  expect(screen.getByText(/not end-to-end encrypted/)).toBeTruthy();
});

test('says all that needs no numbers while they cannot be had', async () => {
  await renderScreen(<PrivacyPage />, { resolvers: { Query: { programme: () => refusal('INTERNAL') } } });
  expect(await screen.findByText('We could not load the numbers on this page.')).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Who sees what' })).toBeTruthy();
});

test('speaks German', async () => {
  await renderScreen(<PrivacyPage />, { resolvers: { Query: { programme } }, language: 'de' });
  expect(await screen.findByText(/21 Tage nach dem Beenden/)).toBeTruthy();
});

describe('need help now', () => {
  test('shows the employer’s own support for the country and for everywhere', async () => {
    await renderScreen(<SupportContactsProvider value={contacts}><HelpContent country="GB" /></SupportContactsProvider>);
    const list = screen.getByRole('list', { name: 'Your employer’s own support' });
    expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Care line'), expect.stringContaining('People team'),
    ]);
    expect(within(list).getByRole('link', { name: /Call \+44/ }).getAttribute('href')).toBe('tel:+442079460000');
  });

  test('is whole without it', async () => {
    await renderScreen(<HelpContent country="GB" />);
    expect(screen.queryByText('Your employer’s own support')).toBeNull();
    expect(screen.getByRole('list', { name: 'Crisis lines' })).toBeTruthy();
  });
});
