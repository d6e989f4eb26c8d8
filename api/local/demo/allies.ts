import { departments } from './departments.ts';
import { featuredAllies } from './featured.ts';
import { languageOfSite } from './names/site-mix.ts';
import type { DemoAlly, DemoKindOfHelp, DemoPerson, DemoSite, DemoWayOfTalking } from './organisation.ts';
import { cycle } from './random.ts';
import { bengaluru, sites } from './sites.ts';
import { stableId } from './stable-id.ts';
import { stories } from './stories/index.ts';
import { cannot, notACounsellor } from './stories/limits.ts';
import type { Story } from './stories/story.ts';
import { topicId } from './topics.ts';
import { longWorkdays, nearlyAlways, weeklyHoursFor } from './weekly-hours.ts';

const allWays: readonly DemoWayOfTalking[] = ['CHAT', 'CALL', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'];

const usualWays: readonly (readonly DemoWayOfTalking[])[] = [
  ['CHAT', 'CALL'],
  ['CHAT', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'],
  ['CHAT', 'CALL', 'IN_PERSON'],
  ['CALL', 'IN_PERSON'],
  ['CHAT', 'WHEN_YOU_HAVE_TIME'],
  ['CHAT', 'CALL', 'IN_PERSON', 'WHEN_YOU_HAVE_TIME'],
  ['CHAT'],
];

const allKinds: readonly DemoKindOfHelp[] = ['LISTEN', 'FIND_RESOURCES', 'PRACTICAL_HELP', 'JUST_A_CHAT'];

const usualKinds: readonly (readonly DemoKindOfHelp[])[] = [
  allKinds,
  ['LISTEN', 'JUST_A_CHAT'],
  ['LISTEN', 'FIND_RESOURCES', 'JUST_A_CHAT'],
  ['LISTEN', 'FIND_RESOURCES'],
  ['LISTEN', 'PRACTICAL_HELP', 'JUST_A_CHAT'],
];

/** Places in the roster whose allies take no new people at present. */
const full: readonly number[] = [17, 41];

/** Chooses people so that departments and sites are covered evenly: all forty pairs come up in forty steps. */
function chooseAllies(people: readonly DemoPerson[], count: number): DemoPerson[] {
  const featuredCount = 5;
  const chosen = new Set<DemoPerson>(featuredAllies);
  for (let step = 0; chosen.size < count; step += 1) {
    const department = cycle(departments, step);
    const siteId = cycle(sites, step).id;
    const next = people
      .slice(featuredCount)
      .find((person) => person.department === department && person.siteId === siteId && !chosen.has(person));
    if (next !== undefined) chosen.add(next);
  }
  return [...chosen];
}

function siteOf(person: DemoPerson): DemoSite {
  return cycle(sites, Math.max(0, sites.findIndex((site) => site.id === person.siteId)));
}

function languagesOf(person: DemoPerson, index: number): string[] {
  const languages = new Set([person.language]);
  // A few speak only the language of their site, as in real life.
  if (index % 11 !== 10 || person.language !== languageOfSite[person.siteId]) languages.add('en');
  if (index % 3 !== 0) languages.add(languageOfSite[person.siteId] ?? 'en');
  if (person.siteId === bengaluru.id && index % 2 === 0) languages.add('hi');
  if (index % 13 === 5) languages.add('fr');
  return [...languages];
}

function waysFor(story: Story, index: number): DemoWayOfTalking[] {
  const ways = cycle(usualWays, index);
  return allWays.filter((way) => way === story.way || ways.includes(way));
}

function ally(person: DemoPerson, index: number): DemoAlly {
  const story = cycle(stories, index);
  return {
    id: stableId('ally', person.objectId),
    objectId: person.objectId,
    about: story.about,
    canDo: story.canDo,
    cannotDo: `${cycle(notACounsellor, index)} ${cycle(cannot, index)}`,
    languages: languagesOf(person, index),
    topicIds: story.topics.map(topicId),
    kindsOfHelp: [...cycle(usualKinds, index)],
    waysOfTalking: waysFor(story, index),
    timeZone: siteOf(person).timeZone,
    maxOpenConversations: 2,
    weeklyHours: weeklyHoursFor(index),
    takesNewPeople: !full.includes(index),
  };
}

/** The roster: the two featured allies first, who have more time than the others. */
export function drawAllies(people: readonly DemoPerson[], count: number): DemoAlly[] {
  return chooseAllies(people, count).map((person, index) => {
    const usual = ally(person, index);
    if (index >= featuredAllies.length) return usual;
    const weeklyHours = [...(index === 0 ? nearlyAlways : longWorkdays)];
    return { ...usual, maxOpenConversations: 4, kindsOfHelp: [...allKinds], waysOfTalking: [...allWays], weeklyHours };
  });
}
