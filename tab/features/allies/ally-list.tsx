import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AllyDirectoryQuery } from '../../gql/graphql.ts';
import { AllyCard } from './ally-card.tsx';

export const useAllyGridStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

type AllyOfPage = AllyDirectoryQuery['allies']['edges'][number]['node'];

export function AllyGrid({ allies }: { allies: readonly AllyOfPage[] }): ReactElement {
  return (
    <ul className={useAllyGridStyles().grid}>
      {allies.map((ally) => (
        <li key={ally.id}>
          <AllyCard ally={ally} />
        </li>
      ))}
    </ul>
  );
}
