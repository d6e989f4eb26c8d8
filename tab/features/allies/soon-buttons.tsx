import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useTranslation } from 'react-i18next';
import { phone } from '../../ui/widths.ts';
import { REACHABLE } from '../../../shared/vocabulary.ts';
import { useAllyFilters } from './ally-filters.tsx';
import { useFilterButtonStyles } from './filter-button-styles.ts';
import type { Facets } from './use-facets.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { [phone]: { paddingInline: tokens.spacingHorizontalS } },
  // There is no room for it on a phone, and the words are bold as well.
  icon: { [phone]: { display: 'none' } },
});

/** How soon somebody wants to talk: what most people come for, so it is never folded away. */
export function SoonButtons({ facets }: { facets: Facets | undefined }): ReactElement {
  const styles = useStyles();
  const look = useFilterButtonStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters } = useAllyFilters();
  const counts = facets?.reachable ?? null;
  return (
    <div role="group" aria-label={t('soon')} className={styles.buttons}>
      {REACHABLE.map((reachable) => {
        const chosen = filters.reachable === reachable;
        const label = t(`reachable.${reachable}`);
        return (
          <Button
            key={reachable}
            shape="circular"
            aria-pressed={chosen}
            className={mergeClasses(look.button, styles.button, chosen && look.inUse)}
            {...(chosen && { icon: { className: styles.icon, children: <CheckmarkRegular /> } })}
            onClick={() => {
              setFilters({ ...filters, reachable: chosen ? null : reachable });
            }}
          >
            {counts === null ? label : t('counted', { label, count: counts[reachable] })}
          </Button>
        );
      })}
    </div>
  );
}
