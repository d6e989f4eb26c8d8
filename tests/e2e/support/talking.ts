import type { Frame, Locator } from 'playwright-core';
import { screen, sees } from './look.ts';
import type { Seat } from './seat.ts';
import { words } from './words.ts';

export async function openOwnRequest(tab: Frame, allyName: string): Promise<void> {
  await tab.getByRole('link', { name: words('common.myRequests') }).click();
  await screen(tab, words('contacts.own.title'));
  await tab.getByRole('link', { name: allyName }).first().click();
  await screen(tab, words('contacts.own.detailTitle', { name: allyName }));
}

export async function openIncomingRequests(tab: Frame): Promise<void> {
  await tab.getByRole('navigation').getByRole('link', { name: new RegExp(`^${words('common.requests')}`) }).click();
  await screen(tab, words('contacts.incoming.title'));
}

/** The rows of this colleague, as the ally knows them. */
export function incomingRequestsFrom(tab: Frame, colleagueName: string): Locator {
  return tab.getByRole('main').getByRole('link', { name: colleagueName });
}

/** Opens the request of this colleague, as the ally knows them. */
export async function openIncomingRequest(tab: Frame, colleagueName: string): Promise<void> {
  await incomingRequestsFrom(tab, colleagueName).first().click();
  const anonymous = colleagueName === words('contacts.colleague');
  await screen(tab, anonymous ? words('contacts.incoming.fromColleague') : words('contacts.incoming.from', { name: colleagueName }));
}

export async function accept(tab: Frame): Promise<void> {
  await tab.getByRole('button', { name: words('contacts.incoming.accept'), exact: true }).click();
  await sees(tab, words('contacts.incomingNext.ACCEPTED'));
}

export async function write(tab: Frame, text: string): Promise<void> {
  await tab.getByRole('textbox', { name: words('contacts.conversation.write') }).fill(text);
  await tab.getByRole('button', { name: words('contacts.conversation.send'), exact: true }).click();
  await sees(tab, text);
}

/** Confirms in the dialog that the button opens. */
export async function decide(tab: Frame, what: 'close' | 'erase' | 'withdraw'): Promise<void> {
  const button = what === 'withdraw' ? words('contacts.own.withdraw') : words(`contacts.${what}.open`);
  await tab.getByRole('button', { name: button }).click();
  const dialog = tab.getByRole('alertdialog').or(tab.getByRole('dialog'));
  await dialog.getByRole('button', { name: words(`contacts.${what}.confirm`) }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The notices that Teams shows this person. */
export async function readFeed(seat: Seat): Promise<string[]> {
  await seat.host.getByRole('button', { name: /^Activity/ }).click();
  const notices = seat.host.getByRole('list').getByRole('button');
  await notices.first().waitFor();
  return notices.allInnerTexts();
}
