import { demoOrganisation } from '../../../api/local/demo/demo-organisation.ts';

export interface Person {
  readonly objectId: string;
  readonly name: string;
}

/** A colleague and an ally who have nothing to do with each other yet. */
export interface Pair {
  readonly colleague: Person;
  readonly ally: Person;
}

const organisation = demoOrganisation();
const allyIds = new Set(organisation.allies.map(({ objectId }) => objectId));
const names = new Map(organisation.people.map(({ objectId, name }) => [objectId, name]));
const timesOf = (name: string): number => organisation.people.filter((person) => person.name === name).length;

const allies = organisation.allies
  .filter(({ takesNewPeople, waysOfTalking }) => takesNewPeople && waysOfTalking.includes('CHAT'))
  .map(({ objectId }) => ({ objectId, name: names.get(objectId) ?? '' }))
  .filter(({ name }) => timesOf(name) === 1);
const colleagues = organisation.people
  .filter(({ objectId, name, roles }) => !allyIds.has(objectId) && roles.length === 0 && timesOf(name) === 1)
  .map(({ objectId, name }) => ({ objectId, name }));

let used = 0;

/** Two people whom no other test of this file uses. */
export function freshPair(): Pair {
  const colleague = colleagues[used];
  const ally = allies[used];
  if (colleague === undefined || ally === undefined) throw new Error('The demo organisation has no more people for tests.');
  used += 1;
  return { colleague, ally };
}

/** Somebody of the organisation who is known by what a screen calls them. */
export function personNamed(name: string): Person {
  const found = organisation.people.find((person) => person.name === name);
  if (found === undefined) throw new Error('Nobody of the demo organisation has this name.');
  return found;
}

/** The id under which the directory has somebody. */
export function allyIdOf({ objectId }: Person): string {
  return organisation.allies.find((ally) => ally.objectId === objectId)?.id ?? '';
}
