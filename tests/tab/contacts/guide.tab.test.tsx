import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { paths } from '../../../tab/app/paths.ts';
import { Routes } from '../../../tab/app/routes.tsx';
import { renderScreen } from '../support/render-screen.tsx';
import { refusal } from './support/failures.ts';
import { everyQuery, incomingRequest, programme } from './support/things.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const COORDINATOR = 'Inês Carvalho, in Teams';

async function openGuide(changes: object = {}, language: 'en' | 'de' = 'en', path = paths.incomingRequest('request-1')) {
  const Query = { ...everyQuery, programme: () => ({ ...programme, coordinator: COORDINATOR }), incomingContactRequest: () => incomingRequest(), ...changes };
  const shown = await renderScreen(<Routes />, { resolvers: { Query }, path, now: NOW, language });
  const guide = within(await screen.findByRole('complementary', { name: language === 'de' ? 'Leitfaden für dich' : 'Guide for you' }));
  return { ...shown, guide };
}
const TITLES = ['Listening', 'What not to say', 'How to refer', 'Danger to life: checklist', 'Your limits'];

test('stands beside a request with five parts, the first of them open', async () => {
  const { guide } = await openGuide();
  const buttons = guide.getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(TITLES);
  expect(buttons.map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'false', 'false', 'false', 'false']);
  for (const name of TITLES) expect(guide.getByRole('heading', { level: 3, name })).toBeVisible();
  expect(guide.getByText('Silence is fine. Some people need time to find words.')).toBeVisible();
  expect(guide.queryByText(/ending your life/)).toBeNull();
});

test('opens and closes by keyboard, and nothing else closes by itself', async () => {
  const { guide, user } = await openGuide();
  const danger = guide.getByRole('button', { name: 'Danger to life: checklist' });
  danger.focus();
  await user.keyboard('{Enter}');
  expect(danger).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(danger.getAttribute('aria-controls') ?? '')).toHaveTextContent('Are you thinking of ending your life?');
  expect(guide.getByRole('button', { name: 'Listening' })).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard(' ');
  expect(danger).toHaveAttribute('aria-expanded', 'false');
  expect(danger).toHaveFocus();
  expect(guide.queryByText(/ending your life/)).toBeNull();
});

test('says what helps more than what one may be about to say', async () => {
  const { guide, user } = await openGuide();
  await user.click(guide.getByRole('button', { name: 'What not to say' }));
  const diagnosis = guide.getByText('No diagnosis').parentElement!;
  expect(diagnosis).toHaveTextContent('Instead of “That sounds like depression.”Try “That sounds heavy. How long has it been like this?”');
  for (const rule of ['No comparing', 'No promises', 'No promise to keep every secret', 'No pressure']) expect(guide.getByText(rule)).toBeVisible();
});

test('refers with consent, and lets the colleague decide', async () => {
  const { guide, user } = await openGuide();
  await user.click(guide.getByRole('button', { name: 'How to refer' }));
  for (const words of [/Ask before every step/, /whether they would like you to stay in touch/, /Your colleague decides/]) expect(guide.getByText(words)).toBeVisible();
});

test('in danger: the steps in order, the numbers to call, the organisation’s words, and whom to talk to', async () => {
  const { guide, user } = await openGuide();
  await user.click(guide.getByRole('button', { name: 'Danger to life: checklist' }));
  const steps = [...guide.getByText(/ending your life/).closest('ol')!.children].map(({ textContent }) => textContent);
  expect(steps).toHaveLength(7);
  expect(steps[3]).toMatch(/^Call for help\..*999.*116 123/);
  expect(guide.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  expect(steps[4]).toMatch(/Tell your colleague first, where that is possible\. Your organisation says:If a life is in danger, the ally must call for help\.$/);
  expect(steps[5]).toMatch(new RegExp(`write nothing down anywhere else\\..*${COORDINATOR}$`));
});

test('names the coordinator among the limits, and nobody where nobody is named', async () => {
  const named = await openGuide();
  await named.user.click(named.guide.getByRole('button', { name: 'Your limits' }));
  expect(named.guide.getByText(`Your coordinator: ${COORDINATOR}`)).toBeVisible();
  named.unmount();
  const { guide, user } = await openGuide({ programme: () => ({ ...programme, coordinator: null }) });
  await user.click(guide.getByRole('button', { name: 'Your limits' }));
  expect(guide.getByText(/Talk to your coordinator, without names/)).toBeVisible();
  expect(guide.queryByText(/Your coordinator:/)).toBeNull();
});

test('stands beside the list too, and is whole but for the organisation’s words where these cannot be had', async () => {
  const { guide, user } = await openGuide({ programme: () => refusal('INTERNAL') }, 'en', paths.incomingRequests);
  await user.click(guide.getByRole('button', { name: 'Danger to life: checklist' }));
  expect(guide.getByText(/Some people have to be told/)).toBeVisible();
  expect(guide.queryByText(/Your organisation says/)).toBeNull();
  expect(guide.getByRole('link', { name: 'Call 999' })).toBeVisible();
});

test('speaks German', async () => {
  const { guide, user } = await openGuide({}, 'de');
  await user.click(guide.getByRole('button', { name: 'Lebensgefahr: Schritt für Schritt' }));
  expect(guide.getByText(/dir das Leben zu nehmen/)).toBeVisible();
  expect(guide.getByText(new RegExp(`Deine Koordination: ${COORDINATOR}`))).toBeVisible();
});
