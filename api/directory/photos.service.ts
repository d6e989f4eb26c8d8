import { PAGE_SIZE_MOST } from '../../shared/limits.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { PhotoCache } from '../platform/graph/photo-cache.ts';
import { PHOTOS_A_CALL } from '../platform/graph/photo-source.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { DirectorySnapshot } from './directory-snapshot.ts';
import type { Directory } from './directory.ts';

export interface AllyPhotoView {
  readonly id: string;
  readonly dataUri: string;
}

interface Deps {
  readonly snapshot: DirectorySnapshot;
  /** Null where the organisation does not want photos to be shown. */
  readonly photos: PhotoCache | null;
}

/** Fewer people than this are never asked for by themselves. */
const TOGETHER_LEAST = 5;

/** The photos of allies, which every colleague sees in Teams as well. */
export class PhotosService {
  constructor(private readonly deps: Deps) {}

  /**
   * Those who have one, of these allies; nobody where Graph does not tell.
   *
   * @throws InvalidInput for more allies than a page holds
   */
  async of(viewer: Viewer, allyIds: readonly string[]): Promise<AllyPhotoView[]> {
    if (allyIds.length > PAGE_SIZE_MOST) throw new InvalidInput([{ path: 'ids', rule: 'outOfRange' }]);
    const { photos, snapshot } = this.deps;
    if (!photos || !viewer.onBehalf) return [];
    const directory = await snapshot.of(viewer.tenantId);
    const entries = allyIds.flatMap((id) => directory.find(id) ?? []);
    const unknown = entries.filter(({ objectId }) => !photos.knows(objectId));
    const few = unknown.length < TOGETHER_LEAST;
    await photos.ask((few ? unknown.flatMap((entry) => groupOf(directory, entry.id)) : unknown).map(({ objectId }) => objectId), viewer.onBehalf);
    return entries.flatMap(({ id, objectId }) => {
      const dataUri = photos.of(objectId);
      return dataUri === null ? [] : [{ id, dataUri }];
    });
  }
}

/**
 * The allies among whom one stands. It is always the same ones for each of them, so that from a question nobody who reads
 * Graph's own log learns at whom somebody looked.
 */
function groupOf(directory: Directory, allyId: string) {
  const position = directory.entries.findIndex((entry) => entry?.id === allyId);
  const start = position - (position % PHOTOS_A_CALL);
  return directory.entries.slice(start, start + PHOTOS_A_CALL).filter((entry) => entry !== null);
}
