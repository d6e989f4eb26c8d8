import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { phone } from '../../ui/widths.ts';
import { NavigationLink } from '../navigation-link.tsx';
import { managePaths, managePlaces } from './manage-paths.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, margin: 0, marginBlockEnd: tokens.spacingVerticalL, padding: 0, listStyleType: 'none',
    // On a phone they would take half of the screen: there they are one line that scrolls.
    [phone]: { flexWrap: 'nowrap', overflowX: 'auto', columnGap: tokens.spacingHorizontalM, '& button': { whiteSpace: 'nowrap', minHeight: '44px' } },
  },
});

const PLACES = Object.keys(managePlaces) as (keyof typeof managePlaces)[];

/** The screens of admins, side by side. */
export function ManageNavigation(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = list.current;
    const here = row?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!row || !here) return;
    const { left, right } = row.getBoundingClientRect();
    row.scrollLeft += here.left < left ? here.left - left : Math.max(0, here.right - right);
  }, [path]);
  return (
    <nav aria-label={t('navigation')}>
      <ul ref={list} className={styles.list}>
        {PLACES.map((place) => (
          <li key={place}>
            <NavigationLink to={managePlaces[place]} here={path === managePlaces[place] || (place === 'roster' && path === managePaths.rosterImport)}>
              {t(`places.${place}`)}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
