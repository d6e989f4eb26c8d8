import { screen, waitFor, within } from '@testing-library/react';
import { SettingsScreen } from '../../../tab/features/settings/settings-screen.tsx';
import { useManageMessages } from '../../../tab/app/manage/use-manage-messages.ts';
import { refusal } from '../contacts/support/failures.ts';
import { renderScreen } from '../support/render-screen.tsx';

const settings = {
  version: 3, name: 'Northwind', coordinator: null, replyWorkingDays: 1, workingWeek: [1, 2, 3, 4, 5], keptDaysAfterClosing: 30, keptDaysWithoutAnswer: 14,
  confidentialityLimits: { en: 'Danger to life.', de: 'Lebensgefahr.' }, supportContacts: [], crisisLines: [], smallestGroup: 10,
};

function Screen() {
  useManageMessages();
  return <SettingsScreen />;
}

async function open(answer: unknown = { __typename: 'ProgrammeChanged' }) {
  const sent: unknown[] = [];
  const changeProgramme = ({ input }: { input: unknown }): unknown => {
    sent.push(input);
    return typeof answer === 'function' ? (answer as () => unknown)() : answer;
  };
  const { user } = await renderScreen(<Screen />, { resolvers: { Query: { programmeSettings: settings }, Mutation: { changeProgramme } } });
  const section = async (name: string) => within(await screen.findByRole('form', { name }));
  return { user, sent, section };
}

test('saves one part by itself, with the version that was seen', async () => {
  const { user, sent, section } = await open();
  const general = await section('Name and coordinator');
  const name = general.getByRole('textbox', { name: 'Name of the programme' });
  await user.clear(name);
  await user.type(name, 'Fabrikam');
  await user.click(general.getByRole('button', { name: 'Save' }));
  expect(await general.findByText('Saved.')).toBeTruthy();
  expect(sent).toEqual([{ version: 3, name: 'Fabrikam' }]);
});

test('asks before less time is kept, and says what it destroys', async () => {
  const { user, sent, section } = await open();
  const keeping = await section('How long requests are kept');
  const days = keeping.getByRole('spinbutton', { name: 'Days after a conversation was closed' });
  await user.clear(days);
  await user.type(days, '10');
  await user.click(keeping.getByRole('button', { name: 'Save' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(/cannot be brought back/)).toBeTruthy();
  expect(sent).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Save it' }));
  await waitFor(() => { expect(sent).toEqual([{ version: 3, keptDaysAfterClosing: 10, keptDaysWithoutAnswer: 14 }]); });
});

test('sends nothing that is out of bounds, and says the bounds', async () => {
  const { user, sent, section } = await open();
  const numbers = await section('Numbers');
  const smallest = numbers.getByRole('spinbutton', { name: 'Smallest group that is shown' });
  await user.clear(smallest);
  await user.type(smallest, '4');
  await user.click(numbers.getByRole('button', { name: 'Save' }));
  expect(numbers.getAllByText('From 5 to 50').length).toBe(2);
  expect(sent).toEqual([]);
});

test('keeps what was typed when somebody else was first', async () => {
  const { user, section } = await open({ __typename: 'ProgrammeChangedElsewhere' });
  const limits = await section('When it cannot stay confidential');
  const english = limits.getByRole('textbox', { name: 'In English' });
  await user.clear(english);
  await user.type(english, 'Only danger to life.');
  await user.click(limits.getByRole('button', { name: 'Save' }));
  expect(await limits.findByText(/Somebody else changed the settings/)).toBeTruthy();
  expect((english as HTMLTextAreaElement).value).toBe('Only danger to life.');
});

test('adds a contact, and shows at its field what was refused', async () => {
  const { user, sent, section } = await open(() => refusal('BAD_USER_INPUT', [{ path: 'input.supportContacts.0.link', rule: 'invalid' }]));
  const contacts = await section('Your own support contacts');
  await user.click(contacts.getByRole('button', { name: 'Add a contact' }));
  await user.type(contacts.getByRole('textbox', { name: 'Name' }), 'Care line');
  await user.type(contacts.getByRole('textbox', { name: /^Link/ }), 'care');
  await user.click(contacts.getByRole('button', { name: 'Save' }));
  expect(await contacts.findByText('Please check this.')).toBeTruthy();
  expect(sent).toEqual([{ version: 3, supportContacts: [{ kind: 'EAP', name: 'Care line', phone: null, link: 'care', hours: '', country: null }] }]);
});

it('corrects a crisis line beside what is shipped', async () => {
  const { user, sent, section } = await open(() => refusal('BAD_USER_INPUT', [{ path: 'input.crisisLines.0.phone', rule: 'invalid' }]));
  const lines = await section('Crisis lines');
  await user.click(lines.getByRole('button', { name: 'Correct Samaritans, 116 123' }));
  await user.type(lines.getByRole('textbox', { name: 'Telephone' }), '4');
  await user.click(lines.getByRole('button', { name: 'Save' }));
  expect(await lines.findByText('Please check this.')).toBeTruthy();
  expect(lines.getByText('Shipped: Samaritans, 116 123, 24/7')).toBeTruthy();
  expect(sent).toEqual([{ version: 3, crisisLines: [{ country: 'GB', shipped: '116 123', name: 'Samaritans', phone: '116 1234', text: null, hours: '24/7' }] }]);
});
