import { memo } from 'react';
import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { AllyCard } from './ally-card.tsx';
import type { AllyLayout } from './ally-filters.tsx';
import { AllyRow } from './ally-row.tsx';
import type { AllyPage } from './directory.query.ts';

export const useAllyListStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** Drawn again only when the list or its layout changed, and not with everything around it. */
export const AllyList = memo(function AllyList({ edges, layout }: { edges: AllyPage['edges']; layout: AllyLayout }): ReactElement {
  const styles = useAllyListStyles();
  const Item = layout === 'grid' ? AllyCard : AllyRow;
  return (
    <ul className={styles[layout]}>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <Item ally={node} />
        </li>
      ))}
    </ul>
  );
});
