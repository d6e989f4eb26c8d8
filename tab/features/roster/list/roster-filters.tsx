import { useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, SearchBox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { SEARCH_LENGTH } from '../../../../shared/limits.ts';
import { languageNames } from '../../../ui/language-names.ts';
import { RosterFacetsQuery } from '../data/roster.query.ts';
import { FILTER_GROUPS } from '../data/use-roster-view.ts';
import type { FilterGroup, RosterView } from '../data/use-roster-view.ts';
import { CheckList } from '../parts/check-list.tsx';
import type { CheckChoice } from '../parts/check-list.tsx';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { minHeight: '44px', flexBasis: '220px', flexGrow: 1, maxWidth: '360px' },
  button: { minHeight: '44px', minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
  // As the filters of the directory: the one primary button of the screen is another.
  inUse: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ':hover': { color: tokens.colorBrandForeground2Hover, backgroundColor: tokens.colorBrandBackground2Hover },
    ':hover:active': { color: tokens.colorBrandForeground2Pressed, backgroundColor: tokens.colorBrandBackground2Pressed },
  },
});

/** Search, and for each filter its choices with how many each finds. One filter is open at a time. */
export function RosterFilters({ view }: { readonly view: RosterView }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const [open, setOpen] = useState<FilterGroup | null>(null);
  const choicesOf = useChoices(view);
  const panelId = useId();
  const around = useClosedByEscape(() => { setOpen(null); });
  const search = useRef<HTMLInputElement>(null);
  const inUse = Object.keys(view.filter).length > 0;
  return (
    <div ref={around} role="search" aria-label={t('filters')} className={styles.filters}>
      <div className={styles.bar}>
        <SearchBox
          ref={search} className={styles.search} aria-label={t('search')} placeholder={t('search')} maxLength={SEARCH_LENGTH} value={view.name}
          onChange={(_event, { value }) => { view.setName(value); }}
        />
        {FILTER_GROUPS.map((group) => (
          <Button
            key={group} className={mergeClasses(styles.button, view.chosen[group].length > 0 && styles.inUse)} iconPosition="after" icon={open === group ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={open === group} {...(open === group && { 'aria-controls': panelId })}
            onClick={() => { setOpen(open === group ? null : group); }}
          >
            {view.chosen[group].length > 0 ? t('filterChosen', { filter: t(`filter.${group}`), count: view.chosen[group].length }) : t(`filter.${group}`)}
          </Button>
        ))}
        {inUse && <Button className={styles.button} appearance="subtle" onClick={() => { view.clear(); search.current?.focus(); }}>{t('clearFilters')}</Button>}
      </div>
      {open !== null && (
        <div id={panelId}>
          {choicesOf(open).length === 0 ? (
            <Text>{t('noChoices')}</Text>
          ) : (
            <CheckList wide label={t(`filter.${open}`)} choices={choicesOf(open)} chosen={view.chosen[open]} onChange={(values) => { view.choose(open, values); }} />
          )}
        </div>
      )}
    </div>
  );
}

/** Escape closes what is open, and the focus goes back to its button. */
function useClosedByEscape(close: () => void) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = around.current;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      box?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      close();
    };
    box?.addEventListener('keydown', pressed);
    return () => { box?.removeEventListener('keydown', pressed); };
  }, [close]);
  return around;
}

/** What each filter offers at present. */
function useChoices({ filter, chosen }: RosterView): (group: FilterGroup) => CheckChoice[] {
  const { t } = useTranslation('roster');
  const { locale } = useTabLanguage();
  const { data, previousData } = useQuery(RosterFacetsQuery, { variables: { filter }, fetchPolicy: 'network-only' });
  const facets = (data ?? previousData)?.rosterFacets;
  const nameOf = (group: FilterGroup, value: string, name: string): string => {
    if (group === 'steps') return t(`step.${value}`, { ns: 'roster', defaultValue: value });
    if (group === 'training') return t(`training.${value}`, { ns: 'roster', defaultValue: value });
    return group === 'languages' ? (languageNames([value], locale)[0]?.name ?? value) : name;
  };
  return (group) => {
    const offered = facets?.[group] ?? [];
    // A choice that finds nobody any more can still be taken back.
    const missing = chosen[group].filter((value) => !offered.some((one) => one.value === value)).map((value) => ({ value, name: value, count: 0 }));
    return [...offered, ...missing].map(({ value, name, count }) => ({ value, text: t('choice', { name: nameOf(group, value, name), count }) }));
  };
}
