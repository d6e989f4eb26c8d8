import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useTranslation } from 'react-i18next';
import { phone, tablet } from '../../ui/widths.ts';
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
    [tablet]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { minWidth: 0, [tablet]: { gridColumn: '1 / -1' } },
  // Fluent's smallest width is wider than what a phone has left beside the button.
  input: { minHeight: '44px', minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  toggle: { minHeight: '44px', minWidth: 'auto', display: 'none', [phone]: { display: 'inline-flex' } },
  choices: {
    display: 'contents',
    [phone]: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, gridColumn: '1 / -1' },
  },
  closed: { [phone]: { display: 'none' } },
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
