import type { AllyEdge, AllyPage } from './directory.query.ts';

const idsOf = (edges: readonly AllyEdge[]): string[] => edges.map(({ node }) => node.id);

/** A list, and the page that follows; whoever has moved in between is not in it twice. */
export function followedBy(list: AllyPage, next: AllyPage): AllyPage {
  const there = new Set(idsOf(list.edges));
  return { ...next, edges: [...list.edges, ...next.edges.filter(({ node }) => !there.has(node.id))] };
}

/** Whether somebody who is shown is not in the answer, or not so far. */
export function lacksShown(answer: AllyPage, shown: AllyPage): boolean {
  const there = new Set(idsOf(answer.edges));
  return idsOf(shown.edges).some((id) => !there.has(id));
}

/** The first allies of an answer; those who follow come with the next page. */
export function firstOf(answer: AllyPage, most: number): AllyPage {
  const edges = answer.edges.slice(0, most);
  const { pageInfo } = answer;
  const hasNextPage = pageInfo.hasNextPage || answer.edges.length > most;
  return { ...answer, edges, pageInfo: { ...pageInfo, hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}

/**
 * The first allies of an answer, and those of the others who are shown already, all in the order in which they are
 * shown: under somebody who reads the list, nobody changes places or goes because they can talk sooner or later now.
 */
export function inPlace(answer: AllyPage, most: number, shown: AllyPage): AllyPage {
  const places = new Map(idsOf(shown.edges).map((id, place) => [id, place]));
  const placeOf = ({ node }: AllyEdge): number => places.get(node.id) ?? places.size;
  const first = firstOf(answer, most);
  const others = answer.edges.slice(most).filter(({ node }) => places.has(node.id));
  return { ...first, edges: [...first.edges, ...others].sort((a, b) => placeOf(a) - placeOf(b)) };
}
