import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { allyPhotosQuery } from './ally-photos.query.ts';
import { AllyPhotos, AllyPhotosContext } from './ally-photos.ts';

/** At the latest after so long, in milliseconds. */
const PATIENCE = 1_000;
/** For browsers that do not say when they are idle. */
const A_MOMENT = 200;

function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: PATIENCE });
  else setTimeout(then, A_MOMENT);
}

/** Photos belong to whoever has signed in: another client begins without any. */
export function AllyPhotosProvider({ children }: { children: ReactNode }): ReactElement {
  const client = useApolloClient();
  const photos = useMemo(
    () => new AllyPhotos(async (ids) => {
      const { data } = await client.query({ query: allyPhotosQuery, variables: { ids }, fetchPolicy: 'no-cache' });
      return data?.allyPhotos ?? [];
    }, whenIdle),
    [client],
  );
  return <AllyPhotosContext value={photos}>{children}</AllyPhotosContext>;
}
