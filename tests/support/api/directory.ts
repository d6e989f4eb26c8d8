import type { Said } from './availability.ts';
import type { Person } from './person.ts';

export interface Listed {
  totalCount: number;
  edges: { cursor: string; node: { id: string; name: string; availability: Said } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

export const LIST = `query Allies($first: Int, $after: String, $filter: AllyFilter) { allies(first: $first, after: $after, filter: $filter) {
  totalCount edges { cursor node { id name availability { status until nextAt } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

export async function page(person: Person, variables: Record<string, unknown>): Promise<Listed> {
  return (await person.get<{ allies: Listed }>(LIST, variables)).allies;
}

export const idsOf = ({ edges }: Listed): string[] => edges.map(({ node }) => node.id);

/** Reads the list to its end and does something between one page and the next; the ids as they came. */
export async function everyPage(person: Person, variables: Record<string, unknown>, between: (pages: number) => unknown = () => undefined): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const listed: Listed = await page(person, { ...variables, after });
    seen.push(...idsOf(listed));
    if (!listed.pageInfo.hasNextPage) return seen;
    after = listed.pageInfo.endCursor;
    await between(pages);
  }
}
