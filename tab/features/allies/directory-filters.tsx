import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTranslation } from 'react-i18next';
import { phone } from '../../ui/widths.ts';
import { SEARCH_LENGTH } from '../../../shared/limits.ts';
import { FILTER_GROUPS, useAllyFilters } from './ally-filters.tsx';
import { FilterBar } from './filter-bar.tsx';
import { useFilterButtonStyles } from './filter-button-styles.ts';
import { SoonButtons } from './soon-buttons.tsx';
import type { Facets } from './use-facets.ts';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalM },
  name: { flexGrow: 1, flexBasis: '240px', maxWidth: '400px', minWidth: 0, [phone]: { flexBasis: 0, maxWidth: 'none' } },
  // Fluent's smallest width is wider than what a phone has left beside the button.
  input: { minHeight: '44px', minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  toggle: { display: 'none', [phone]: { display: 'inline-flex' } },
});

/** Search by name, how soon, and a filter for everything else; on a phone the latter are folded away. */
export function DirectoryFilters({ facets }: { facets: Facets | undefined }): ReactElement {
  const styles = useStyles();
  const look = useFilterButtonStyles();
  const { t } = useTranslation('allies');
  const { filters } = useAllyFilters();
  const [open, setOpen] = useState(false);
  const barId = useId();
  const inUse = FILTER_GROUPS.reduce((sum, group) => sum + filters[group].length, 0);
  return (
    <div role="search" className={styles.filters}>
      <div className={styles.row}>
        <NameSearch />
        <Button
          className={mergeClasses(look.button, styles.toggle, inUse > 0 && look.inUse)}
          icon={<FilterRegular />}
          aria-expanded={open}
          aria-controls={barId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {inUse === 0 ? t('filters') : t('filterInUse', { label: t('filters'), count: inUse })}
        </Button>
        <SoonButtons facets={facets} />
      </div>
      <FilterBar id={barId} facets={facets} folded={!open} />
    </div>
  );
}

function NameSearch(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters } = useAllyFilters();
  return (
    <Field label={t('search')} className={styles.name}>
      <Input
        type="search"
        size="large"
        className={styles.input}
        contentBefore={<SearchRegular aria-hidden />}
        maxLength={SEARCH_LENGTH}
        autoComplete="off"
        value={filters.name}
        onChange={(_event, { value }) => {
          setFilters({ ...filters, name: value });
        }}
      />
    </Field>
  );
}
