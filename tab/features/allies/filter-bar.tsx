import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { phone } from '../../ui/widths.ts';
import { FILTER_GROUPS } from './ally-filters.tsx';
import type { FilterGroup } from './ally-filters.tsx';
import { FilterDisclosure } from './filter-disclosure.tsx';
import type { Facets } from './use-facets.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  folded: { [phone]: { display: 'none' } },
});

interface FilterBarProps {
  id: string;
  facets: Facets | undefined;
  /** On a phone the bar is folded away; elsewhere it is always there. */
  folded: boolean;
}

/** A button for each filter. One is open at a time. */
export function FilterBar({ id, facets, folded }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const [open, setOpen] = useState<FilterGroup | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = bar.current;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      around?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      setOpen(null);
    };
    around?.addEventListener('keydown', closeOnEscape);
    return () => {
      around?.removeEventListener('keydown', closeOnEscape);
    };
  }, []);
  return (
    <div ref={bar} id={id} role="group" aria-label={t('filters')} className={mergeClasses(styles.bar, folded && styles.folded)}>
      {FILTER_GROUPS.map((group) => (
        <FilterDisclosure
          key={group}
          group={group}
          choices={facets?.choices[group] ?? []}
          open={open === group}
          onToggle={() => {
            setOpen(open === group ? null : group);
          }}
        />
      ))}
      {open !== null && facets === undefined && <Text>{t('loadingChoices')}</Text>}
    </div>
  );
}
