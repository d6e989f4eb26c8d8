import type { Frame } from 'playwright-core';
import { expectNoSeriousAxe } from './support/axe.ts';
import { freshPair, type Person } from './support/cast.ts';
import { screen, sees } from './support/look.ts';
import { actOnChosen, ADMIN, findInRoster, openPlace, rowOf, sayYes } from './support/managing.ts';
import { useStage } from './support/scene.ts';
import type { Seat } from './support/seat.ts';
import { readFeed } from './support/talking.ts';
import { speak, words } from './support/words.ts';

const play = useStage();
afterAll(() => { speak('en'); });

const LANGUAGES = ['en', 'de'] as const;
const why = 'Somebody listened to me once.';
/** Milliseconds after which somebody who stepped down has to be gone from everybody's screen, and what one drawing of it may take on a busy machine. */
const GONE_AFTER = 2_000;
const ONE_DRAWING = 500;

type Checked = (seat: Seat, name: string) => Promise<void>;

async function openOwnRole({ tab }: Seat): Promise<void> {
  await tab.getByRole('navigation').getByRole('link', { name: words('common.myRequests') }).click();
  await tab.getByRole('link', { name: words('role.link.others') }).click();
}

async function volunteer(seat: Seat, checked: Checked): Promise<void> {
  const { tab } = seat;
  await openOwnRole(seat);
  await checked(seat, 'what is expected');
  await tab.getByRole('button', { name: words('role.volunteer.open') }).click();
  await tab.getByRole('textbox', { name: words('role.volunteer.why') }).fill(why);
  await tab.getByLabel(words('role.volunteer.site')).selectOption({ label: 'London' });
  await tab.getByRole('textbox', { name: words('role.volunteer.department') }).fill('Finance');
  await checked(seat, 'volunteering');
  await tab.getByRole('button', { name: words('role.volunteer.send') }).click();
  await sees(tab, words('role.next.VOLUNTEERED'));
}

/** An admin reads what somebody said who volunteered, and reminds them of the next step, which is their own. */
async function welcome(seat: Seat, { name }: Person, checked: Checked): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'roster');
  await (await findInRoster(tab, name)).click();
  await sees(tab, why);
  await checked(seat, 'details of somebody who volunteered');
  await tab.getByRole('dialog').getByRole('button', { name: words('roster.act.remind') }).click();
  await checked(seat, 'asked whether to remind');
  await sayYes(tab, 'remind');
  await checked(seat, 'reminded');
}

async function acceptCharter(seat: Seat, checked: Checked): Promise<void> {
  const { tab } = seat;
  await checked(seat, 'the charter');
  await tab.getByRole('button', { name: words('role.charter.accept') }).click();
  await sees(tab, words('role.next.CHARTER_ACCEPTED'));
}

async function enterTraining(seat: Seat, { name }: Person, checked: Checked): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'training');
  await tab.getByRole('searchbox', { name: words('training.search.label') }).fill(name);
  await tab.getByRole('button', { name: words('training.openPerson', { name }) }).click();
  await tab.getByLabel(words('training.record.course'), { exact: true }).selectOption({ index: 1 });
  await tab.getByLabel(words('training.record.day')).fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  await tab.getByRole('textbox', { name: words('training.record.evidence') }).fill('Certificate 7');
  await checked(seat, 'a training');
  await tab.getByRole('button', { name: words('training.record.save') }).click();
  await sees(tab, words('training.steps.TRAINED'));
}

async function makeActive(seat: Seat, { name }: Person, checked: Checked): Promise<void> {
  const { tab } = seat;
  await openPlace(tab, 'roster');
  await findInRoster(tab, name);
  const row = rowOf(tab, name);
  await row.getByRole('checkbox').check();
  expect(await row.innerText()).toContain(words('roster.step.TRAINED'));
  await actOnChosen(tab, 'ACTIVATE');
  expect(await row.innerText()).toContain(words('roster.step.ACTIVE'));
  await checked(seat, 'made active');
}

/** Whoever looks for this person in the directory; nobody reloads anything. */
async function lookFor(tab: Frame, name: string): Promise<void> {
  await screen(tab, words('allies.title'));
  await tab.getByRole('searchbox', { name: words('allies.search') }).fill(name);
}

/** @returns milliseconds from the yes of the person until they are gone from the screen of somebody else */
async function stepDown(ally: Seat, cardElsewhere: ReturnType<Frame['getByRole']>): Promise<number> {
  await ally.tab.getByRole('button', { name: words('role.out.ally.open'), exact: true }).click();
  const yes = ally.tab.getByRole('alertdialog').getByRole('button', { name: words('role.out.ally.confirm') });
  await yes.waitFor();
  const start = Date.now();
  const gone = cardElsewhere.waitFor({ state: 'detached' }).then(() => Date.now() - start);
  await yes.click();
  return gone;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  play(`a colleague becomes an ally, is found, and stops with one button, in ${lang}`, async ({ open }) => {
    speak(lang);
    const [{ colleague: person }, { colleague }] = [freshPair(), freshPair()];
    const [candidate, admin, other] = await Promise.all([open(person, { lang }), open(ADMIN, { lang }), open(colleague, { lang })]);
    const checked: Checked = ({ tab }, name) => expectNoSeriousAxe(tab, `${name} in ${lang}`);
    await lookFor(other.tab, person.name);
    const card = other.tab.getByRole('article').filter({ hasText: person.name });
    await sees(other.tab, words('allies.empty.title'));

    await volunteer(candidate, checked);
    await welcome(admin, person, checked);
    expect(await readFeed(candidate)).toHaveLength(1);
    await acceptCharter(candidate, checked);
    await enterTraining(admin, person, checked);
    expect(await card.count()).toBe(0);
    await makeActive(admin, person, checked);

    await card.waitFor();
    await checked(other, 'a new ally in the directory');
    await openOwnRole(candidate);
    await sees(candidate.tab, words('role.next.ACTIVE'));
    await candidate.tab.getByRole('navigation').getByRole('link', { name: words('common.myHours') }).waitFor();
    await checked(candidate, 'my role as an ally');
    expect(await stepDown(candidate, card)).toBeLessThan(GONE_AFTER + ONE_DRAWING);
    await sees(candidate.tab, words('role.next.STEPPED_DOWN'));
    await checked(candidate, 'stepped down');
    await checked(other, 'nobody of this name');
    await admin.tab.getByRole('link', { name: words('manage.places.audit'), exact: true }).click();
    await checked(admin, 'record of changes');
  });
});
