import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTranslation } from 'react-i18next';
import { SEARCH_LENGTH } from '../../../shared/limits.ts';
import { useAllyFilters } from './ally-filters.tsx';
import { FilterDropdown } from './filter-dropdown.tsx';
import { useDirectoryChoices } from './use-directory-choices.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 1.4fr) repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    '@media (max-width: 899px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { '@media (min-width: 640px) and (max-width: 899px)': { gridColumn: '1 / -1' } },
  input: { minHeight: '44px' },
  toggle: { minHeight: '44px', display: 'none', '@media (max-width: 639px)': { display: 'inline-flex' } },
  choices: {
    display: 'contents',
    '@media (max-width: 639px)': { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, gridColumn: '1 / -1' },
  },
  closed: { '@media (max-width: 639px)': { display: 'none' } },
});

/** Search by name and the three filters; on a phone the filters are folded away. */
export function DirectoryFilters(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { filters, setFilters } = useAllyFilters();
  const [open, setOpen] = useState(false);
  const choicesId = useId();
  return (
    <div role="search" className={styles.row}>
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
      <Button
        className={styles.toggle}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-controls={choicesId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('filters')}
      </Button>
      <div id={choicesId} className={mergeClasses(styles.choices, !open && styles.closed)}>
        <FilterChoices />
      </div>
    </div>
  );
}

function FilterChoices(): ReactElement {
  const { t } = useTranslation('allies');
  const { filters, setFilters } = useAllyFilters();
  const { topics, languages, sites } = useDirectoryChoices();
  return (
    <>
      <FilterDropdown
        label={t('topics')}
        choices={topics}
        chosen={filters.topicIds}
        onChoose={(topicIds) => {
          setFilters({ ...filters, topicIds });
        }}
      />
      <FilterDropdown
        label={t('languages')}
        choices={languages}
        chosen={filters.languages}
        onChoose={(chosen) => {
          setFilters({ ...filters, languages: chosen });
        }}
      />
      <FilterDropdown
        label={t('sites')}
        choices={sites}
        chosen={filters.siteIds}
        onChoose={(siteIds) => {
          setFilters({ ...filters, siteIds });
        }}
      />
    </>
  );
}
