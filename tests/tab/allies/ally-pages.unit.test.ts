import { askForMore, askForShown } from '../../../tab/features/allies/ally-pages.ts';
import { allyDirectoryQuery } from '../../../tab/features/allies/directory.query.ts';
import { ally, directory } from '../support/allies.ts';
import type { AnsweredAlly } from '../support/allies.ts';
import { answeringClient } from '../support/answering-client.ts';

const YOUNG = 25_000;
const OLD = 600_000;
const numbered = (count: number): AnsweredAlly[] => Array.from({ length: count }, (_, number) => ally({ id: String(number), name: `Ally ${String(number)}` }));

/** A directory whose allies a test changes, and what a screen would show of it. */
function start(allies: AnsweredAlly[]) {
  const api = { allies };
  const { client, calls } = answeringClient({ Query: directory(() => api.allies) });
  const shown = (): string[] => known()?.allies.edges.map(({ node }) => node.id) ?? [];
  const known = () => client.readQuery({ query: allyDirectoryQuery, variables: { filter: {}, first: 24 } });
  const refresh = async (age = YOUNG): Promise<void> => {
    (await askForShown(client, {}, age))();
  };
  return { api, calls, shown, known, refresh, more: () => askForMore(client, {}) };
}

describe('the pages of allies', () => {
  test('are asked for again all together, at most fifty at once, and change in one go', async () => {
    const { calls, shown, known, refresh, more } = start(numbered(130));
    await refresh();
    for (let page = 0; page < 4; page += 1) await more();
    expect(shown()).toHaveLength(120);
    const asked = calls.length;
    await refresh();
    expect(calls.slice(asked).map(({ variables }) => variables['first'])).toEqual([50, 50, 20]);
    expect(shown()).toEqual(numbered(120).map(({ id }) => id));
    expect(known()?.allies.pageInfo.hasNextPage).toBe(true);
  });

  test('tell by how many they grew', async () => {
    const { refresh, more } = start(numbered(60));
    await refresh();
    expect(await more()).toEqual({ count: 24, shown: 48, total: 60 });
    expect(await more()).toEqual({ count: 12, shown: 60, total: 60 });
  });

  test('keep everybody in place under somebody who reads them; who is new comes last, who left goes', async () => {
    const { api, shown, refresh } = start(numbered(3));
    await refresh(OLD);
    api.allies = [ally({ id: 'new' }), ...numbered(3).filter(({ id }) => id !== '1').reverse()];
    await refresh();
    expect(shown()).toEqual(['0', '2', 'new']);
  });

  test('keep somebody in place who can be reached much later now, and show them once', async () => {
    const { api, calls, shown, known, refresh, more } = start(numbered(60));
    await refresh(OLD);
    const asked = calls.length;
    api.allies = [...numbered(60).filter(({ id }) => id !== '1'), ally({ id: '1', name: 'Paused', availability: { status: 'AWAY' } })];
    await refresh();
    expect(calls.slice(asked).map(({ variables }) => variables['first'])).toEqual([24, 50]);
    expect(shown()).toEqual(numbered(25).map(({ id }) => id));
    expect(known()?.allies.edges[1]?.node).toMatchObject({ name: 'Paused', availability: { status: 'AWAY' } });
    await refresh();
    expect(shown()).toHaveLength(25);
    await more();
    await more();
    expect([...shown()].sort()).toEqual(numbered(60).map(({ id }) => id).sort());
    expect(known()?.allies.pageInfo.hasNextPage).toBe(false);
  });

  test('let somebody go whom the filters no longer let through', async () => {
    const { api, shown, refresh } = start(numbered(60));
    await refresh(OLD);
    api.allies = numbered(60).filter(({ id }) => id !== '1');
    await refresh();
    expect(shown()).not.toContain('1');
    expect(shown()).toHaveLength(24);
  });

  test('are in their new order for somebody who looked away for long', async () => {
    const { api, shown, refresh } = start(numbered(3));
    await refresh(OLD);
    api.allies = numbered(3).reverse();
    await refresh(OLD);
    expect(shown()).toEqual(['2', '1', '0']);
  });

  test('show nobody twice who moved between two pages', async () => {
    const { api, shown, refresh, more } = start(numbered(40));
    await refresh();
    const moved = api.allies.splice(2, 1);
    api.allies.splice(30, 0, ...moved);
    await more();
    expect(new Set(shown()).size).toBe(shown().length);
  });

  test('lose no page that comes while they are asked for again', async () => {
    const { shown, refresh, more } = start(numbered(60));
    await refresh();
    await Promise.all([more(), refresh(), more()]);
    await refresh();
    expect(shown().length).toBeGreaterThanOrEqual(48);
  });

  test('shrink when there are fewer', async () => {
    const { api, shown, known, refresh, more } = start(numbered(60));
    await refresh();
    await more();
    api.allies = numbered(10);
    await refresh();
    expect(shown()).toHaveLength(10);
    expect(known()?.allies.totalCount).toBe(10);
    expect(known()?.allies.pageInfo.hasNextPage).toBe(false);
  });
});
