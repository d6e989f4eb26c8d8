import type { ReactElement } from 'react';
import { Button, Checkbox, SkeletonItem, createTableColumn, makeStyles, tokens } from '@fluentui/react-components';
import type { TableColumnDefinition } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RosterSort } from '../../../gql/graphql.ts';
import type { RosterEntry } from '../data/roster.query.ts';
import { useRosterWords } from '../data/use-roster-words.ts';
import type { Selection } from '../data/use-selection.ts';

/** The columns that can be shown or left out, in their order. */
export const COLUMNS = ['step', 'department', 'site', 'languages', 'topics', 'trainedUntil', 'load', 'since'] as const;
export type Column = (typeof COLUMNS)[number];

export const SORT_OF: Readonly<Partial<Record<string, RosterSort>>> = { name: 'NAME', department: 'DEPARTMENT', site: 'SITE', step: 'STEP', trainedUntil: 'TRAINED_UNTIL' };

/** A row of the grid; the person is there once their page is. */
export interface Row {
  readonly index: number;
  readonly start: number;
  readonly entry: RosterEntry | undefined;
}

const useStyles = makeStyles({
  name: { minHeight: '44px', minWidth: 0, justifyContent: 'flex-start', textAlign: 'start', paddingInline: 0, borderInlineWidth: 0, color: tokens.colorNeutralForeground1 },
  words: { overflow: 'hidden', maxHeight: '40px', overflowWrap: 'anywhere' },
  missing: { width: '80%' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

// The API sorts; what is on the screen stays in its order.
const inOrder = (_one: Row, _other: Row): number => 0;

interface ColumnsProps {
  readonly shown: readonly Column[];
  readonly selection: Selection;
  readonly onOpen: (id: string) => void;
  /** Whether Tab leads to a cell, by its row and column. */
  readonly isTabStop: (row: number, column: number) => boolean;
}

/** What each column shows of a row. */
export function useRosterColumns({ shown, selection, onOpen, isTabStop }: ColumnsProps): TableColumnDefinition<Row>[] {
  const { t } = useTranslation('roster');
  const styles = useStyles();
  const words = useRosterWords();
  const texts: Readonly<Record<Column, (entry: RosterEntry) => string>> = {
    step: words.step,
    department: ({ department }) => department,
    site: ({ site }) => site.name,
    languages: ({ languages }) => words.languages(languages),
    topics: ({ topics }) => words.topics(topics),
    trainedUntil: words.trained,
    load: words.load,
    since: ({ since }) => words.day(since),
  };
  const column = (columnId: string, label: ReactElement | string, draw: (entry: RosterEntry, row: number) => ReactElement) =>
    createTableColumn<Row>({
      columnId,
      ...(SORT_OF[columnId] !== undefined && { compare: inOrder }),
      renderHeaderCell: () => label,
      renderCell: ({ entry, index }) => (entry === undefined ? <SkeletonItem className={styles.missing} role="img" aria-label={t('rowLoading')} /> : draw(entry, index)),
    });
  const tabIndex = (row: number, place: number): 0 | -1 => (isTabStop(row, place) ? 0 : -1);
  return [
    column('chosen', <span className={styles.hidden}>{t('column.chosen')}</span>, (entry, row) => (
      <Checkbox
        aria-label={t('choosePerson', { name: entry.name })}
        tabIndex={tabIndex(row, 0)}
        checked={selection.picked.has(entry.id)}
        onChange={(_event, { checked }) => { selection.toggle(entry, checked === true); }}
      />
    )),
    column('name', t('column.name'), (entry, row) => (
      <Button
        appearance="transparent" className={styles.name} aria-label={t('openPerson', { name: entry.name })} tabIndex={tabIndex(row, 1)}
        onClick={() => { onOpen(entry.id); }}
      >
        <span className={styles.words}>{entry.name}</span>
      </Button>
    )),
    ...COLUMNS.filter((name) => shown.includes(name)).map((name) =>
      column(name, t(`column.${name}`), (entry) => <span className={styles.words}>{texts[name](entry)}</span>)),
  ];
}
