import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { usePhone } from '../../../ui/use-phone.ts';
import type { PagesShown, RosterPages } from '../data/roster-pages.ts';
import type { RosterView } from '../data/use-roster-view.ts';
import type { Selection } from '../data/use-selection.ts';
import { RosterCards } from './roster-cards.tsx';
import type { Column } from './roster-columns.tsx';
import { RosterGrid } from './roster-grid.tsx';

export interface RosterListProps {
  readonly view: RosterView;
  readonly pages: RosterPages;
  readonly shown: PagesShown;
  readonly selection: Selection;
  readonly onOpen: (id: string) => void;
}

/** The people who fit, as a grid or as cards; or what to do where nobody does. */
export function RosterList({ columns, ...list }: RosterListProps & { readonly columns: readonly Column[] }): ReactElement {
  const { t } = useTranslation('roster');
  const phone = usePhone();
  const { view, pages, shown } = list;
  const anybody = Object.keys(view.filter).length === 0;
  return (
    <>
      {shown.failed && <ErrorNotice title={t('failed')} onRetry={pages.refresh} />}
      {shown.total === 0 && <EmptyState title={t(anybody ? 'emptyTitle' : 'nobodyTitle')}>{t(anybody ? 'emptyBody' : 'nobodyBody')}</EmptyState>}
      {shown.total !== 0 && !(shown.failed && shown.total === null) && (phone ? <RosterCards {...list} /> : <RosterGrid {...list} columns={columns} />)}
    </>
  );
}
