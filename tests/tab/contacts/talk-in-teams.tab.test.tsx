import { jest } from '@jest/globals';
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { Routes } from '../../../tab/app/routes.tsx';
import { paths } from '../../../tab/app/paths.ts';
import { fakeHost } from '../support/fake-host.ts';
import { renderScreen } from '../support/render-screen.tsx';
import { everyQuery, incomingRequest, ownRequest } from './support/things.ts';

const UPN = 'jonas.weber@northwind.example';

async function open(answer: () => unknown = () => ({ name: 'Jonas Weber', userPrincipalName: UPN }), path = paths.ownRequest('request-1'), changes: object = {}) {
  const host = fakeHost();
  const findInTeams = jest.fn((_: { input: object }) => answer());
  const request = { state: 'ACCEPTED', canTalkInTeams: true, ...changes };
  const shown = await renderScreen(<Routes />, {
    resolvers: { Query: { ...everyQuery, ownContactRequest: () => ownRequest(request), incomingContactRequest: () => incomingRequest(request) }, Mutation: { findInTeams } },
    path, host,
  });
  await screen.findByRole('heading', { level: 1 });
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }));
  return { ...shown, host, findInTeams, press };
}

describe('talking in Teams', () => {
  test('is explained first, and nobody is asked about the other one before the person has decided', async () => {
    const { press, findInTeams, host } = await open();
    await press('Talk in Teams');
    const dialog = screen.getByRole('alertdialog', { name: 'Talk to Jonas Weber in Teams?' });
    for (const words of [/^Your employer can read a chat in Teams\./, /call history/, /sealed/]) expect(within(dialog).getByText(words)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Stay here' })).toHaveFocus();
    await press('Stay here');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect([findInTeams.mock.calls, host.talks]).toEqual([[], []]);
  });

  test.each([['Open a Teams chat', 'chat', 'Teams has opened a chat.'], ['Call in Teams', 'call', 'Teams has opened a call.']])('%s opens it with the other one', async (button, kind, words) => {
    const { press, findInTeams, host } = await open();
    await press('Talk in Teams');
    await press(button);
    expect((await screen.findAllByText(new RegExp(words)))[0]).toBeVisible();
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(findInTeams.mock.calls[0]?.[0]).toMatchObject({ input: { id: 'request-1' } });
    expect(host.talks).toEqual([`${kind} ${UPN}`]);
  });

  test.each<[string, () => unknown, boolean]>([
    ['Graph does not tell how', () => ({ name: 'Jonas Weber', userPrincipalName: null }), true],
    ['the host opens nothing', () => ({ name: 'Jonas Weber', userPrincipalName: UPN }), false],
  ])('gives the name to look for where %s', async (_, answer, canTalk) => {
    const { press, host, user } = await open(answer);
    if (!canTalk) host.refuseTalks();
    await press('Talk in Teams');
    await press('Open a Teams chat');
    const dialog = await screen.findByRole('dialog', { name: 'Find the person in Teams' });
    expect(within(dialog).getByRole('textbox', { name: 'Name' })).toHaveValue('Jonas Weber');
    await press('Copy the name');
    expect(await within(dialog).findByText('The name is copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Jonas Weber');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Not allowed.'));
    await press('Copy the name');
    expect(await within(dialog).findByText('Mark the name and copy it yourself.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(host.talks).toEqual([]);
  });

  test('stays in the dialog with a sentence where the API cannot be reached, and can be tried again', async () => {
    let fails = true;
    const { press, host } = await open(() => {
      if (fails) throw new Error('down');
      return { name: 'Jonas Weber', userPrincipalName: UPN };
    });
    await press('Talk in Teams');
    await press('Call in Teams');
    expect(await screen.findByRole('alert')).toBeVisible();
    fails = false;
    await press('Call in Teams');
    expect((await screen.findAllByText(/Teams has opened a call/))[0]).toBeVisible();
    expect(host.talks).toEqual([`call ${UPN}`]);
  });

  test('is offered to the ally as well, and to nobody while somebody has no name', async () => {
    const ally = await open(undefined, paths.incomingRequest('request-1'));
    await ally.press('Talk in Teams');
    expect(screen.getByRole('alertdialog')).toBeVisible();
    ally.unmount();
    for (const path of [paths.ownRequest('request-1'), paths.incomingRequest('request-1')]) {
      const { unmount } = await open(undefined, path, { canTalkInTeams: false });
      expect(screen.queryByRole('button', { name: 'Talk in Teams' })).toBeNull();
      unmount();
    }
  });
});
