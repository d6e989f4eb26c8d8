import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair } from './support/cast.ts';
import { inspect } from './support/inspect.ts';
import { screen, sees } from './support/look.ts';
import { ADMIN, openPlace } from './support/managing.ts';
import { useStage } from './support/scene.ts';
import type { Look, Seat } from './support/seat.ts';
import { words } from './support/words.ts';

const play = useStage();

const looks: { name: string; look: Look }[] = [
  { name: 'light', look: { theme: 'light' } },
  { name: 'dark', look: { theme: 'dark' } },
  { name: 'high contrast', look: { theme: 'contrast' } },
  { name: '320 px wide', look: { theme: 'light', width: '320' } },
  { name: '320 px wide in high contrast', look: { theme: 'contrast', width: '320' } },
];

async function inspectInDialog({ tab }: Seat, name: string, leave: string): Promise<void> {
  const dialog = tab.locator('dialog[open]');
  await dialog.waitFor();
  await tab.getByText(words('roster.panel.loading')).waitFor({ state: 'detached' });
  await expectNoSeriousAxe(tab, name);
  expect({ name, isTooWide: await dialog.evaluate((box) => box.scrollWidth > box.clientWidth) }).toEqual({ name, isTooWide: false });
  await dialog.getByRole('button', { name: leave, exact: true }).last().click();
}

async function inspectRoster(seat: Seat): Promise<void> {
  const { tab, host } = seat;
  const button = (path: string) => tab.getByRole('button', { name: words(path), exact: true });
  await openPlace(tab, 'roster');
  const details = tab.getByRole('button', { name: new RegExp(`^${words('roster.openPerson', { name: '' })}`) });
  await details.first().waitFor();
  await inspect(seat, 'roster');
  const filters = tab.getByRole('search', { name: words('roster.filters') });
  await filters.getByRole('button', { name: words('roster.filter.departments') }).click();
  await filters.getByRole('checkbox').first().check();
  await details.first().waitFor();
  await tab.getByRole('img', { name: words('roster.rowLoading') }).first().waitFor({ state: 'detached' });
  await inspect(seat, 'roster, filtered, with a filter open');
  await button('roster.clearFilters').click();
  await filters.getByRole('button', { name: words('roster.filter.departments') }).click();
  for (const place of [0, 1]) await tab.getByRole('main').getByRole('checkbox', { name: new RegExp(`^${words('roster.choosePerson', { name: '' })}`) }).nth(place).check();
  await inspect(seat, 'roster, with people chosen');
  await button('roster.act.PAUSE').click();
  await inspectInDialog(seat, 'asked whether to pause', words('roster.confirm.cancel'));
  await button('roster.act.topic').click();
  await inspectInDialog(seat, 'asked which topic', words('roster.confirm.cancel'));
  await button('roster.chooseNobody').click();
  await details.first().click();
  await button('roster.panel.edit').waitFor();
  await inspectPanel(seat);
  await button('roster.invite.button').click();
  const picker = host.getByRole('dialog', { name: words('roster.invite.pick') });
  await picker.getByRole('checkbox').first().check();
  await picker.getByRole('button', { name: 'Done' }).click();
  await button('roster.invite.send').click();
  await inspectInDialog(seat, 'inviting, with something missing', words('roster.invite.cancel'));
}

async function inspectPanel(seat: Seat): Promise<void> {
  const { tab } = seat;
  const dialog = tab.getByRole('dialog');
  await expectNoSeriousAxe(tab, 'details of a person');
  await dialog.getByRole('button', { name: words('roster.panel.edit'), exact: true }).click();
  await dialog.getByRole('textbox', { name: words('roster.panel.department') }).fill('');
  await dialog.getByRole('button', { name: words('roster.panel.save'), exact: true }).click();
  await sees(tab, words('roster.panel.required'));
  await expectNoSeriousAxe(tab, 'editing a person, with something missing');
  await dialog.getByRole('button', { name: words('roster.panel.cancel'), exact: true }).click();
  await dialog.getByRole('button', { name: words('roster.panel.edit'), exact: true }).waitFor();
  await dialog.getByRole('button', { name: words('roster.close'), exact: true }).click();
}

async function inspectTraining(seat: Seat): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'training');
  const due = tab.getByRole('list', { name: words('training.due.title') });
  await due.getByRole('button').first().waitFor();
  await tab.getByRole('button', { name: words('training.courses.add') }).click();
  await inspect(seat, 'training, with a new course');
  await due.getByRole('button').first().click();
  await tab.getByRole('button', { name: words('training.record.save'), exact: true }).click();
  await sees(tab, words('training.fault.choose'));
  await inspect(seat, 'training of a person, with something missing');
  await tab.getByRole('button', { name: words('training.records.remove') }).first().click();
  await inspectInDialog(seat, 'asked whether to remove a training', words('training.records.keep'));
}

async function inspectTheRest(seat: Seat): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'coverage');
  await tab.getByRole('heading', { name: words('coverage.fewTitle') }).waitFor();
  await tab.getByRole('button', { name: words('coverage.oneMore.ask') }).click();
  await tab.getByRole('form', { name: words('coverage.oneMore.title') }).getByRole('listitem').first().waitFor();
  await inspect(seat, 'coverage');
  await openPlace(tab, 'charter');
  await tab.getByRole('button', { name: words('charter.readOne', { version: 1 }) }).click();
  await tab.getByRole('button', { name: words('charter.write') }).click();
  await inspect(seat, 'charter, with a new version');
  await openPlace(tab, 'choices');
  await tab.getByRole('button', { name: words('choices.add.TOPIC') }).click();
  await inspect(seat, 'topics, with a new one');
  await openPlace(tab, 'numbers');
  await inspect(seat, 'numbers');
  await openPlace(tab, 'settings');
  await tab.getByRole('heading', { name: words('settings.numbers.title') }).waitFor();
  await inspect(seat, 'settings');
  // So that the record has something to show.
  await tab.getByRole('form', { name: words('settings.general.title') }).getByRole('button', { name: words('settings.save') }).click();
  await openPlace(tab, 'audit');
  await inspect(seat, 'record of changes');
}

async function inspectImport(seat: Seat): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'roster');
  await tab.getByRole('link', { name: words('roster.import'), exact: true }).click();
  await screen(tab, words('rosterImport.title'));
  await tab.getByText(words('rosterImport.help.title')).click();
  await inspect(seat, 'import of the roster');
  const choose = (name: string, lines: readonly string[]) =>
    tab.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(['Object ID,Name,Site', ...lines].join('\n')) });
  await choose('wrong.csv', ['7b0c2a52-0b1e-4f6f-9c1b-3a5b0a4c9d10,Ada Lovelace,Atlantis', 'nobody,=1+1,London']);
  await sees(tab, words('rosterImport.problem.SITE'));
  await inspect(seat, 'import, with what is wrong in a file');
  await choose('right.csv', ['7b0c2a52-0b1e-4f6f-9c1b-3a5b0a4c9d10,Ada Lovelace,London']);
  await tab.getByRole('button', { name: words('rosterImport.import_one') }).waitFor();
  await inspect(seat, 'import, with what a file would do');
}

async function inspectManaging(seat: Seat): Promise<void> {
  await inspectRoster(seat);
  await inspectTraining(seat);
  await inspectTheRest(seat);
  await inspectImport(seat);
}

async function inspectOwnRole(seat: Seat): Promise<void> {
  const { tab } = seat;
  await tab.getByRole('link', { name: words('privacy.link') }).click();
  await screen(tab, words('privacy.title'));
  await tab.getByRole('table').first().waitFor();
  await inspect(seat, 'privacy');
  await tab.getByRole('link', { name: words('common.myRequests') }).click();
  await tab.getByRole('link', { name: words('role.link.others') }).click();
  await tab.getByRole('button', { name: words('role.volunteer.open') }).click();
  await tab.getByRole('heading', { name: words('role.volunteer.title') }).waitFor();
  await tab.getByRole('textbox', { name: words('role.volunteer.department') }).fill('');
  await tab.getByRole('button', { name: words('role.volunteer.send') }).click();
  await sees(tab, words('role.fault.required'));
  await inspect(seat, 'volunteering, with something missing');
  await tab.getByRole('textbox', { name: words('role.volunteer.department') }).fill('Finance');
  await tab.getByRole('button', { name: words('role.volunteer.send') }).click();
  await sees(tab, words('role.next.VOLUNTEERED'));
  await inspect(seat, 'my role, on the way');
}

async function inspectRoleOfAlly(seat: Seat): Promise<void> {
  const { tab } = seat;
  await tab.getByRole('link', { name: words('common.myHours') }).click();
  await tab.getByRole('link', { name: words('role.link.ally') }).click();
  await screen(tab, words('role.titleAlly'));
  await inspect(seat, 'my role, as an ally');
  await tab.getByRole('button', { name: words('role.out.ally.open'), exact: true }).click();
  await inspectInDialog(seat, 'asked whether to step down', words('role.out.ally.cancel'));
}

for (const { name, look } of looks) {
  play(`every screen of the programme can be used by everybody: ${name}`, async ({ open }) => {
    const { colleague, ally } = freshPair();
    const [admin, asker, listener] = await Promise.all([open(ADMIN, look), open(colleague, look), open(ally, look)]);
    await Promise.all([inspectManaging(admin), inspectOwnRole(asker), inspectRoleOfAlly(listener)]);
  });
}
