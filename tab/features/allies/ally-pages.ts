import type { ApolloClient } from '@apollo/client';
import { PAGE_SIZE, PAGE_SIZE_MOST } from '../../../shared/limits.ts';
import type { AllyDirectoryQuery, AllyFilter } from '../../gql/graphql.ts';
import { firstOf, followedBy, inPlace, lacksShown } from './arrange-pages.ts';
import { allyDirectoryQuery } from './directory.query.ts';

/** Milliseconds: whoever looked away for longer than this gets the list in its new order. */
const ORDER_KEPT_FOR = 120_000;
/** How many more pages are searched for those who are shown and can be reached much later now. */
const SEARCHED_FURTHER = 2;

/** How many allies were asked for, of each list in a client's memory; somebody who moved may be shown besides. */
const asked = new WeakMap<ApolloClient, Map<string, number>>();

function askedIn(client: ApolloClient): Map<string, number> {
  const known = asked.get(client) ?? new Map<string, number>();
  asked.set(client, known);
  return known;
}

/**
 * Asks anew for the allies that are shown, page after page. Returns what puts them in place all at once: a list that
 * shrank to its first page would jump.
 */
export async function askForShown(client: ApolloClient, filter: AllyFilter, age: number): Promise<() => void> {
  const wanted = (): number => askedIn(client).get(keyOf(filter)) ?? PAGE_SIZE;
  const shown = age > ORDER_KEPT_FOR ? undefined : known(client, filter)?.allies;
  let answer = await pageAfter(client, filter, null, wanted());
  const goOn = async (most: number): Promise<void> => {
    const next = await pageAfter(client, filter, answer.allies.pageInfo.endCursor ?? null, most);
    answer = { ...next, allies: followedBy(answer.allies, next.allies) };
  };
  const missing = (): number => wanted() - answer.allies.edges.length;
  while (answer.allies.pageInfo.hasNextPage && missing() > 0) await goOn(missing());
  for (let page = 0; page < SEARCHED_FURTHER && shown && answer.allies.pageInfo.hasNextPage && lacksShown(answer.allies, shown); page += 1) {
    await goOn(PAGE_SIZE_MOST);
  }
  return () => {
    const { allies } = answer;
    const now = shown && known(client, filter)?.allies;
    keep(client, filter, { ...answer, allies: now ? inPlace(allies, wanted(), now) : firstOf(allies, wanted()) });
  };
}

/** How a list grew: by how many, to how many of all. */
export interface Growth {
  readonly count: number;
  readonly shown: number;
  readonly total: number;
}

/** Adds the next page to what is shown. */
export async function askForMore(client: ApolloClient, filter: AllyFilter): Promise<Growth> {
  const after = known(client, filter)?.allies.pageInfo.endCursor ?? null;
  const next = await pageAfter(client, filter, after, PAGE_SIZE);
  const before = shownOf(client, filter);
  keep(client, filter, next, after);
  askedIn(client).set(keyOf(filter), (askedIn(client).get(keyOf(filter)) ?? PAGE_SIZE) + PAGE_SIZE);
  const shown = shownOf(client, filter);
  return { count: shown - before, shown, total: next.allies.totalCount };
}

async function pageAfter(client: ApolloClient, filter: AllyFilter, after: string | null, most: number): Promise<AllyDirectoryQuery> {
  const variables = { filter, first: Math.min(PAGE_SIZE_MOST, most), after };
  const { data } = await client.query({ query: allyDirectoryQuery, variables, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The API answered without data.');
  return data;
}

const keyOf = (filter: AllyFilter): string => JSON.stringify(filter);

function known(client: ApolloClient, filter: AllyFilter): AllyDirectoryQuery | undefined {
  return client.readQuery({ query: allyDirectoryQuery, variables: { filter, first: PAGE_SIZE } }) ?? undefined;
}

function shownOf(client: ApolloClient, filter: AllyFilter): number {
  return known(client, filter)?.allies.edges.length ?? 0;
}

/** @param after what the answer follows; null where it is all there is to show */
function keep(client: ApolloClient, filter: AllyFilter, data: AllyDirectoryQuery, after: string | null = null): void {
  client.writeQuery({ query: allyDirectoryQuery, variables: { filter, first: PAGE_SIZE, after }, data });
}
