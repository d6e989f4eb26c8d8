import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { fakeHost } from '../support/fake-host.ts';
import { fakeRoster, person, type FakeRoster } from './support/fake-roster.ts';
import { openRoster } from './support/open-roster.tsx';

async function openPanel(roster: FakeRoster = fakeRoster([person(1, { name: 'Jonas Weber' })])) {
  const shown = await openRoster(roster);
  await shown.user.click(await screen.findByRole('button', { name: 'Details of Jonas Weber' }));
  return { ...shown, roster, panel: within(await screen.findByRole('dialog', { name: 'Jonas Weber' })) };
}

describe('the panel', () => {
  test('says everything, and that nobody can reach an ally without hours', async () => {
    const { panel } = await openPanel();
    expect(panel.getByText('Active since 1 Nov 2026')).toBeVisible();
    expect(panel.getByText(/^No weekly hours yet: nobody can reach them\./)).toBeVisible();
    expect(panel.getByText('It counts until 31 Mar 2028.')).toBeVisible();
    expect(panel.getByText('I like lakes.')).toBeVisible();
    expect(panel.queryByText('Why they volunteered')).toBeNull();
  });

  test('says why somebody volunteered', async () => {
    const { panel } = await openPanel(fakeRoster([person(1, { name: 'Jonas Weber', step: 'VOLUNTEERED', load: null, details: { why: 'I was helped once.' } })]));
    expect(panel.getByText('I was helped once.')).toBeVisible();
  });

  test('moves this one person, after asking', async () => {
    const { panel, user, roster } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'End the role' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'End the role of one person?' }));
    await user.click(dialog.getByRole('button', { name: 'End the role' }));
    await screen.findByText('One role is ended.', { selector: '.fui-MessageBar *' });
    expect(roster.find('p1')?.step).toBe('STEPPED_DOWN');
    expect(await screen.findByRole('gridcell', { name: 'Stepped down' })).toBeVisible();
  });

  test('saves what was edited, shows it in the row, and takes it back', async () => {
    const { panel, user, roster } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'Edit' }));
    const department = panel.getByRole('textbox', { name: 'Department' });
    await waitFor(() => { expect(document.activeElement).toBe(department); });
    await user.clear(department);
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('Please fill this in.')).toBeVisible();
    expect(roster.resolvers.Mutation.editInRoster).not.toHaveBeenCalled();
    await user.type(department, 'Legal');
    await user.clear(panel.getByRole('textbox', { name: 'About' }));
    await user.click(panel.getByRole('checkbox', { name: 'German' }));
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText('The changes for Jonas Weber are saved.')).toBeVisible();
    expect(document.activeElement?.textContent).toContain('are saved.');
    expect(roster.resolvers.Mutation.editInRoster.mock.calls[0]?.[0].input).toMatchObject({ id: 'p1', version: 1, department: 'Legal', about: null, languages: ['en', 'de'], siteId: 'berlin' });
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    expect(await panel.findByText('The changes for Jonas Weber are taken back.')).toBeVisible();
    expect(roster.find('p1')).toMatchObject({ department: 'Finance', version: 3 });
  });

  test('saves nothing where somebody else was first, and shows how it stands', async () => {
    const { panel, user, roster } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'Edit' }));
    roster.put({ ...roster.find('p1')!, department: 'Sales', version: 2 });
    await user.click(panel.getByRole('button', { name: 'Save' }));
    expect(await panel.findByText(/^Somebody else changed Jonas Weber meanwhile\./)).toBeVisible();
    expect(panel.getByText('Sales')).toBeVisible();
    expect(panel.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('closes with Escape, and the focus is where it was', async () => {
    const { user } = await openPanel();
    act(() => { screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true })); });
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Details of Jonas Weber' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('inviting', () => {
  const elif = { objectId: '0b1ec700-0000-4000-8000-000000000001', name: 'Elif Kaya' };

  test('takes people from the picker of Teams, and asks where they work', async () => {
    const host = fakeHost();
    const roster = fakeRoster([person(1, { id: '0b1ec700-0000-4000-8000-000000000002', name: 'Jonas Weber' })]);
    host.pick([elif, { objectId: '0b1ec700-0000-4000-8000-000000000002', name: 'Jonas Weber' }]);
    const { user } = await openRoster(roster, { host });
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Invite to become an ally' }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Elif Kaya', 'Jonas Weber']);
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(dialog.getAllByText('Please fill this in.')).toHaveLength(2);
    await user.type(dialog.getByRole('textbox', { name: 'Department' }), 'Sales');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Site' }), 'Berlin');
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(await screen.findByText('One person is invited. In the roster already: Jonas Weber.', { selector: '.fui-MessageBar *' })).toBeVisible();
    expect(roster.resolvers.Mutation.inviteToRoster.mock.calls[0]?.[0].input).toEqual({ ...elif, department: 'Sales', siteId: 'berlin' });
    expect(await screen.findByRole('button', { name: 'Details of Elif Kaya' })).toBeVisible();
  });

  test('asks nothing where the picker was closed', async () => {
    const host = fakeHost();
    host.pick(null);
    const { user } = await openRoster(fakeRoster([person(1)]), { host });
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('takes a person who is named by hand where Teams has no picker and nobody can be searched for', async () => {
    const roster = fakeRoster([person(1)]);
    const { user } = await openRoster(roster);
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Elif Kaya');
    await user.type(await dialog.findByRole('textbox', { name: 'Object ID in Entra ID' }), 'elif@example.org');
    await user.type(dialog.getByRole('textbox', { name: 'Department' }), 'Sales');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Site' }), 'Berlin');
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(dialog.getByText('This is no object ID.')).toBeVisible();
    await user.clear(dialog.getByRole('textbox', { name: 'Object ID in Entra ID' }));
    await user.type(dialog.getByRole('textbox', { name: 'Object ID in Entra ID' }), elif.objectId);
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(await screen.findByText('One person is invited.', { selector: '.fui-MessageBar *' })).toBeVisible();
  });

  test('finds a person by name where Teams has no picker', async () => {
    const roster = fakeRoster([person(1)]);
    roster.resolvers.Query.findPeople.mockImplementation(({ name }) => (name === 'Elif' ? [{ ...elif, department: 'Sales' }] : []));
    const { user } = await openRoster(roster);
    await user.click(screen.getByRole('button', { name: 'Invite' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Xy');
    expect(await dialog.findByText('Nobody has this name.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(dialog.getByText('Please choose one of the people who are found.')).toBeVisible();
    await user.clear(dialog.getByRole('textbox', { name: 'Name' }));
    await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Elif');
    await user.click(await dialog.findByRole('button', { name: /^Elif Kaya/ }));
    expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Elif Kaya');
    expect(dialog.getByRole('textbox', { name: 'Department' })).toHaveValue('Sales');
    expect(dialog.queryByRole('list', { name: 'People with this name' })).toBeNull();
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Site' }), 'Berlin');
    await user.click(dialog.getByRole('button', { name: 'Send the invitation' }));
    expect(await screen.findByText('One person is invited.', { selector: '.fui-MessageBar *' })).toBeVisible();
    expect(roster.resolvers.Mutation.inviteToRoster.mock.calls[0]?.[0].input).toEqual({ ...elif, department: 'Sales', siteId: 'berlin' });
  });
});
