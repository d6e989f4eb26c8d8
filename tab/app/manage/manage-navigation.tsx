import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { NavigationLink } from '../navigation-link.tsx';
import { managePlaces } from './manage-paths.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, margin: 0, marginBlockEnd: tokens.spacingVerticalL, padding: 0, listStyleType: 'none' },
});

const PLACES = Object.keys(managePlaces) as (keyof typeof managePlaces)[];

/** The screens of admins, side by side. */
export function ManageNavigation(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  return (
    <nav aria-label={t('navigation')}>
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place}>
            <NavigationLink to={managePlaces[place]} here={path === managePlaces[place]}>
              {t(`places.${place}`)}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
