import { screen, waitFor, within } from '@testing-library/react';
import { SafetyActions } from '../../../tab/app/safety-actions.tsx';
import { CrisisLineCorrectionsProvider } from '../../../tab/ui/crisis-line-corrections.ts';
import { renderScreen } from '../support/render-screen.tsx';

const open = async (country: string | null, language: 'en' | 'de' = 'en') => {
  const rendered = await renderScreen(<SafetyActions country={country} />, { language });
  await rendered.user.click(screen.getByRole('button', { name: language === 'de' ? 'Sofort Hilfe' : 'Need help now' }));
  return rendered;
};
const hrefs = (): (string | null)[] => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('need help now', () => {
  test('shows the lines of the country where the viewer is', async () => {
    await open('GB');
    expect(screen.getByRole('dialog', { name: 'Need help now?' })).toBeTruthy();
    expect(hrefs()).toEqual(['tel:999', 'tel:116123', 'https://findahelpline.com']);
    expect(screen.getByText('Open day and night · Free to call · Verified November 2026')).toBeTruthy();
    expect(screen.getByText(/Allies are not counsellors and are not on call/)).toBeTruthy();
  });

  test('texts where a line can be texted', async () => {
    await open('AU');
    expect(hrefs()).toContain('sms:0477131114');
  });

  test('shows another country when asked', async () => {
    const { user } = await open('GB');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country or region' }), 'Germany');
    expect(within(screen.getByRole('list', { name: 'Crisis lines' })).getAllByRole('listitem')).toHaveLength(2);
    expect(hrefs()[0]).toBe('tel:112');
  });

  test('shows the fallback where no line is known', async () => {
    await open('IS');
    expect(hrefs()).toEqual(['tel:112', 'https://findahelpline.com']);
    expect(screen.getByText(/We know no line in this country/)).toBeTruthy();
  });

  test('goes by the language of Teams where the country is not known', async () => {
    await open(null, 'de');
    expect(hrefs()).toEqual(['tel:112', 'tel:08001110111', 'tel:08001110222', 'https://findahelpline.com']);
    expect(screen.getAllByText('Tag und Nacht offen · Kostenloser Anruf · Geprüft November 2026')).toHaveLength(2);
  });

  test('asks the network for nothing', async () => {
    const { calls } = await open('GB');
    expect(calls).toEqual([]);
  });

  test('closes and gives the focus back', async () => {
    const { user } = await open('GB');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Need help now' }));
  });

  test('shows lines as the organisation corrected and added them, and does not say that we looked at those', async () => {
    const corrected = { country: 'GB', shipped: '116 123', name: 'Samaritans, new number', phone: '116 124', text: null, hours: '24/7' };
    const added = { country: 'IS', shipped: null, name: 'Hjálparsíminn', phone: '1717', text: null, hours: '24/7' };
    const { user } = await renderScreen(<CrisisLineCorrectionsProvider value={[corrected, added]}><SafetyActions country="GB" /></CrisisLineCorrectionsProvider>);
    await user.click(screen.getByRole('button', { name: 'Need help now' }));
    expect(hrefs()).toEqual(['tel:999', 'tel:116124', 'https://findahelpline.com']);
    expect(screen.getByText('Open day and night · Entered by your organisation')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Country or region' }), 'Iceland');
    expect(hrefs()).toEqual(['tel:112', 'tel:1717', 'https://findahelpline.com']);
  });
});
