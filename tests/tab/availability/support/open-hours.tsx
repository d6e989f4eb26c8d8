import { screen } from '@testing-library/react';
import { dropHours } from '../../../../tab/features/availability/data/kept-hours.ts';
import { HoursScreen } from '../../../../tab/features/availability/hours-screen.tsx';
import { renderScreen, type RenderedScreen, type ScreenOptions } from '../../support/render-screen.tsx';
import { hoursApi, NOW, type HoursApi } from './hours.ts';

afterEach(dropHours);

// jsdom knows no capturing of pointers; nothing is ever captured there.
Element.prototype.hasPointerCapture = () => false;

export const anAlly = { name: 'Jonas Weber', isAlly: true, isAdmin: false, country: 'GB' };

/** The screen "My hours", loaded. */
export async function openHours(api: HoursApi = hoursApi(), options: ScreenOptions = {}): Promise<RenderedScreen> {
  const shown = await renderScreen(<HoursScreen />, { resolvers: api.resolvers, now: NOW, viewer: anAlly, ...options });
  await screen.findByText(options.language === 'de' ? 'Wochenzeiten' : 'Weekly hours');
  return shown;
}
