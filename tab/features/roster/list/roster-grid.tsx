import { useRef } from 'react';
import type { ReactElement } from 'react';
import { DataGrid, DataGridBody, DataGridCell, DataGridHeader, DataGridHeaderCell, DataGridRow, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SORT_OF, useRosterColumns } from './roster-columns.tsx';
import type { Column, Row } from './roster-columns.tsx';
import type { RosterListProps } from './roster-list.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowsInView } from './use-rows-in-view.ts';

const ROW_HEIGHT = 56;

const useStyles = makeStyles({
  scroller: {
    maxHeight: 'max(360px, calc(100dvh - 360px))', overflow: 'auto', border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { position: 'sticky', insetBlockStart: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  body: { position: 'relative' },
  row: {
    position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, width: '100%', height: `${String(ROW_HEIGHT)}px`, boxSizing: 'border-box',
    // Fluent's turns the row into its opposite in high contrast, and the name in it, which is a button, does not follow.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  },
  picked: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  },
  cell: {
    minWidth: 0, minHeight: '44px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // The button of a heading that sorts is as high as the cell; Fluent aligns it at the top.
  heading: { alignItems: 'center', '& > button': { height: '44px', alignItems: 'center' } },
  // A day and its state need more room than a word, and an open place less.
  wider: { flexGrow: 1.3 },
  narrower: { flexGrow: 0.7 },
  check: { flexGrow: 0, flexBasis: '48px', minWidth: '48px', minHeight: '44px' },
});

interface GridProps extends RosterListProps {
  readonly columns: readonly Column[];
}

/** Everybody as a table of which only what is in view is drawn. */
export function RosterGrid({ view, pages, shown, selection, columns: chosen, onOpen }: GridProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, inView, scrollTo, keepRow } = useRowsInView({ pages, shown, scroller, rowHeight: ROW_HEIGHT });
  const extent = { rows: shown.total ?? 0, columns: chosen.length + 2, page: inView };
  const { active, onKeyDown, onFocus } = useGridKeys({ scroller, extent, scrollTo });
  // Where the cell that had the focus is not drawn, Tab leads to the first that is.
  const tabRow = items.some(({ index }) => index === active.row) ? active.row : items[0]?.index;
  const isTabStop = (row: number, column: number): boolean => row === tabRow && column === active.column;
  const columns = useRosterColumns({ shown: chosen, selection, onOpen, isTabStop });
  const rows = items.map(({ index, start }): Row => ({ index, start, entry: pages.rowAt(index) }));
  const { by, descending } = view.order;
  const sortColumn = Object.keys(SORT_OF).find((column) => SORT_OF[column] === by) ?? 'name';
  const cellClass = (columnId: unknown): string =>
    columnId === 'chosen' ? styles.check : mergeClasses(styles.cell, columnId === 'trainedUntil' && styles.wider, columnId === 'load' && styles.narrower);
  const isPicked = ({ entry }: Row): boolean => entry !== undefined && selection.picked.has(entry.id);
  const columnOf = (columnId: unknown): number => columns.findIndex((column) => column.columnId === columnId);
  return (
    <div ref={scroller} className={styles.scroller}>
      <DataGrid
        items={rows}
        columns={columns}
        getRowId={({ index }: Row) => index}
        focusMode="none"
        aria-label={t('title')}
        aria-rowcount={(shown.total ?? 0) + 1}
        aria-busy={shown.total === null}
        style={{ minWidth: `${String(48 + 132 * (columns.length - 1))}px` }}
        sortable
        sortState={{ sortColumn, sortDirection: descending ? 'descending' : 'ascending' }}
        onSortChange={(_event, { sortColumn: column, sortDirection }) => {
          view.setOrder({ by: SORT_OF[String(column)] ?? 'NAME', descending: sortDirection === 'descending' });
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => { keepRow(null); }}
      >
        <DataGridHeader className={styles.head}>
          <DataGridRow aria-rowindex={1}>
            {({ renderHeaderCell, columnId }) => <DataGridHeaderCell tabIndex={-1} className={mergeClasses(cellClass(columnId), styles.heading)}>{renderHeaderCell()}</DataGridHeaderCell>}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<Row> className={styles.body} style={{ height: `${String(height)}px` }}>
          {({ item }) => (
            <DataGridRow<Row>
              key={item.index}
              aria-rowindex={item.index + 2}
              aria-selected={isPicked(item)}
              data-row={item.entry === undefined ? 'missing' : 'there'}
              className={mergeClasses(styles.row, isPicked(item) && styles.picked)}
              style={{ transform: `translateY(${String(item.start)}px)` }}
              onFocus={() => { keepRow(item.index); }}
            >
              {({ renderCell, columnId }) => (
                <DataGridCell
                  className={cellClass(columnId)}
                  data-place={`${String(item.index)}/${String(columnOf(columnId))}`}
                  // What is inside takes the focus in these two, once it is there.
                  tabIndex={columnOf(columnId) > 1 && isTabStop(item.index, columnOf(columnId)) ? 0 : -1}
                >
                  {renderCell(item)}
                </DataGridCell>
              )}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
    </div>
  );
}
