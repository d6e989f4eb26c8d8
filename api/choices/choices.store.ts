import type { EntityManager } from 'typeorm';
import { USUAL_LANGUAGES, type ChoiceKind } from '../../shared/choices.ts';
import { AllyLanguage, AllyTopic } from '../allies/ally-traits.entity.ts';
import { Ally } from '../allies/ally.entity.ts';
import { Site } from '../allies/site.entity.ts';
import { Topic, TopicName } from '../allies/topic.entity.ts';
import { ChoiceStanding } from './choice-standing.entity.ts';
import { EVERYWHERE, type StoredChoice } from './stored-choice.ts';

/** Everything that people choose: topics in their order, sites by name, languages by tag. */
export async function allChoices(manager: EntityManager): Promise<StoredChoice[]> {
  const standings = new Map((await manager.find(ChoiceStanding)).map((standing) => [`${standing.kind} ${standing.id}`, standing]));
  const choice = (kind: ChoiceKind, id: string, rest: Pick<StoredChoice, 'names' | 'place'>, people: ReadonlyMap<string, number>): StoredChoice => {
    const { version = 0, retiredDay = null, mergedInto = null } = standings.get(`${kind} ${id}`) ?? {};
    return { kind, id, version, retiredDay, mergedInto, ...rest, people: people.get(id) ?? 0 };
  };
  const names = await manager.find(TopicName);
  const topicPeople = await peopleBy(manager, AllyTopic, 'topicId');
  const topics = (await manager.find(Topic, { order: { position: 'ASC' } })).map(({ id }) =>
    choice('TOPIC', id, { names: new Map(names.filter(({ topicId }) => topicId === id).map(({ language, name }) => [language, name])), place: null }, topicPeople));
  const sitePeople = await peopleBy(manager, Ally, 'siteId');
  const sites = (await manager.find(Site, { order: { name: 'ASC' } })).map(({ id, name, country, timeZone }) =>
    choice('SITE', id, { names: new Map([[EVERYWHERE, name]]), place: { country, timeZone } }, sitePeople));
  const languagePeople = await peopleBy(manager, AllyLanguage, 'language');
  const added = [...standings.values()].filter(({ kind }) => kind === 'LANGUAGE').map(({ id }) => id);
  const tags = [...new Set([...USUAL_LANGUAGES, ...added, ...languagePeople.keys()])].toSorted();
  return [...topics, ...sites, ...tags.map((tag) => choice('LANGUAGE', tag, { names: new Map(), place: null }, languagePeople))];
}

async function peopleBy<Row extends object>(manager: EntityManager, entity: new () => Row, column: keyof Row & string): Promise<Map<string, number>> {
  const rows = await manager.createQueryBuilder(entity, 'row').select(`row.${column}`, 'id').addSelect('COUNT(*)', 'people').groupBy(`row.${column}`).getRawMany<{ id: string; people: number }>();
  return new Map(rows.map(({ id, people }) => [column === 'language' ? id : id.toLowerCase(), people]));
}

/**
 * Notes how it stands with a choice, on condition that it is as it was seen.
 *
 * @param seen 0 for what was never changed
 * @returns false where somebody else was first; a unique key may refuse it, too
 */
export async function setStanding(manager: EntityManager, { kind, id, version: seen }: Pick<StoredChoice, 'kind' | 'id' | 'version'>, change: Partial<Pick<ChoiceStanding, 'retiredDay' | 'mergedInto'>>): Promise<boolean> {
  if (seen === 0) {
    await manager.insert(ChoiceStanding, { kind, id, version: 1, retiredDay: null, mergedInto: null, ...change });
    return true;
  }
  return (await manager.update(ChoiceStanding, { kind, id, version: seen }, { version: seen + 1, ...change })).affected === 1;
}

export async function replaceTopicNames(manager: EntityManager, topicId: string, names: ReadonlyMap<string, string>): Promise<void> {
  for (const language of names.keys()) await manager.delete(TopicName, { topicId, language });
  await manager.insert(TopicName, [...names].map(([language, name]) => ({ topicId, language, name })));
}

export async function addTopic(manager: EntityManager, id: string): Promise<void> {
  const [last] = await manager.find(Topic, { order: { position: 'DESC' }, take: 1 });
  await manager.insert(Topic, { id, position: (last?.position ?? 0) + 1 });
}

/** Sites are set whole, whether they are there or not. */
export async function setSite(manager: EntityManager, site: Site): Promise<void> {
  const { affected } = await manager.update(Site, { id: site.id }, { name: site.name, country: site.country, timeZone: site.timeZone });
  if (affected !== 1) await manager.insert(Site, site);
}
