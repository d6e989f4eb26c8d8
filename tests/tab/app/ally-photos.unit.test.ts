import { AllyPhotos } from '../../../tab/app/ally-photos/ally-photos.ts';

const flush = () => new Promise((resolve) => { setTimeout(resolve); });

function photosOf(load: (ids: string[]) => Promise<{ id: string; dataUri: string }[]>) {
  const asked: string[][] = [];
  let idle: (() => void)[] = [];
  const photos = new AllyPhotos((ids) => { asked.push(ids); return load(ids); }, (then) => { idle.push(then); });
  const beIdle = async (): Promise<void> => {
    const due = idle;
    idle = [];
    for (const then of due) then();
    await flush();
  };
  return { photos, asked, beIdle };
}
const everybody = (ids: string[]) => Promise.resolve(ids.map((id) => ({ id, dataUri: `data:${id}` })));

describe('the photos of allies', () => {
  test('are asked for together, once there is nothing better to do', async () => {
    const { photos, asked, beIdle } = photosOf(everybody);
    const changed = { count: 0 };
    photos.subscribe(() => { changed.count += 1; });
    for (const id of ['a', 'b', 'a']) photos.want(id);
    expect([asked, photos.of('a')]).toEqual([[], undefined]);
    await beIdle();
    expect([asked, photos.of('a'), photos.of('b'), changed.count]).toEqual([[['a', 'b']], 'data:a', 'data:b', 1]);
  });

  test('are asked for once, also for whoever has none', async () => {
    const { photos, asked, beIdle } = photosOf(() => Promise.resolve([]));
    photos.want('a');
    await beIdle();
    photos.want('a');
    await beIdle();
    expect([asked, photos.of('a')]).toEqual([[['a']], undefined]);
  });

  test('are asked for in parts of a page', async () => {
    const { photos, asked, beIdle } = photosOf(everybody);
    for (let index = 0; index < 60; index += 1) photos.want(String(index));
    await beIdle();
    expect(asked.map(({ length }) => length)).toEqual([50, 10]);
    expect(photos.of('59')).toBe('data:59');
  });

  test('are missing where no answer comes, until the next screen wants them', async () => {
    let fails = true;
    const { photos, beIdle } = photosOf((ids) => (fails ? Promise.reject(new Error('offline')) : everybody(ids)));
    photos.want('a');
    await beIdle();
    expect(photos.of('a')).toBeUndefined();
    fails = false;
    photos.want('a');
    await beIdle();
    expect(photos.of('a')).toBe('data:a');
  });
});
