import { useCallback, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { managePaths } from '../../app/manage/manage-paths.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { phone as onPhone } from '../../ui/widths.ts';
import { BulkBar } from './acts/bulk-bar.tsx';
import { ConfirmAct } from './acts/confirm-act.tsx';
import { ResultBar } from './acts/result-bar.tsx';
import type { Act } from './acts/act.ts';
import { useActs } from './acts/use-acts.ts';
import { RosterFacetsQuery, RosterKeysQuery } from './data/roster.query.ts';
import type { RosterEntry } from './data/roster.query.ts';
import { useRosterPages } from './data/use-roster-pages.ts';
import { useRosterView } from './data/use-roster-view.ts';
import type { Picked } from './data/use-selection.ts';
import { useSelection } from './data/use-selection.ts';
import { EntryPanel } from './entry/entry-panel.tsx';
import { useExport } from './export/use-export.ts';
import { InviteButton } from './invite/invite-button.tsx';
import type { Invited } from './invite/use-invite.ts';
import { ColumnChoice } from './list/column-choice.tsx';
import { COLUMNS } from './list/roster-columns.tsx';
import type { Column } from './list/roster-columns.tsx';
import { RosterFilters } from './list/roster-filters.tsx';
import { RosterList } from './list/roster-list.tsx';
import { SortChoice } from './list/sort-choice.tsx';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  together: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  target: { minHeight: '44px' },
  count: { outlineStyle: 'none', ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: tokens.strokeWidthThick } },
  // On a phone the three of them are one line.
  ways: { [onPhone]: { width: '100%', '& > button': { flexGrow: 1, minWidth: 'auto', paddingInline: tokens.spacingHorizontalS } } },
});

const AT_FIRST: readonly Column[] = COLUMNS.filter((column) => column !== 'since' && column !== 'topics');

/** Everybody of the roster: found, looked at, and moved on. */
export function RosterScreen(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const phone = usePhone();
  const client = useApolloClient();
  const announce = useAnnounce();
  const view = useRosterView();
  const { pages, shown } = useRosterPages(view.filter, view.order);
  const selection = useSelection();
  const [columns, setColumns] = useState(AT_FIRST);
  const [choosing, setChoosing] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const { note, setNote, say } = useNote();
  const count = useRef<HTMLSpanElement>(null);
  // What was pressed goes away with what it closes: the focus goes to the head of the list.
  const toList = (): void => count.current?.focus();
  const { follow, set } = selection;
  const changed = useCallback((entries: readonly RosterEntry[]) => {
    pages.replace(entries);
    follow(entries);
    void client.refetchQueries({ include: [RosterFacetsQuery] });
  }, [pages, follow, client]);
  const saving = useExport(t('export.file'));
  const save = async (ids: readonly string[] | null): Promise<void> => {
    const saved = await saving.run(ids);
    if (saved !== null) say(t(saved ? 'export.done' : 'export.failed'));
  };
  const acts = useActs(changed);
  const ask = (act: Act, picked: readonly Picked[]): void => {
    setNote(null);
    setOpenId(null);
    acts.ask(act, picked);
  };
  const chooseAll = (): void => {
    client.query({ query: RosterKeysQuery, variables: { filter: view.filter }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        set(data?.rosterKeys ?? []);
        announce(t('chosen', { count: data?.rosterKeys.length ?? 0 }));
        toList();
      },
      () => { say(t('chooseFailed')); },
    );
  };
  const invited = ({ invited: names, already }: Invited): void => {
    acts.close();
    say([...(names.length > 0 ? [t('invite.sent', { count: names.length })] : []), ...(already.length > 0 ? [t('invite.already', { names: already.join(', ') })] : [])].join(' '));
    pages.refresh();
    void client.refetchQueries({ include: [RosterFacetsQuery] });
  };
  const total = shown.total ?? 0;
  return (
    <div className={styles.screen}>
      <div className={styles.line}>
        <PageHeading>{t('title')}</PageHeading>
        <div className={mergeClasses(styles.together, styles.ways)}>
          <Button className={styles.target} disabledFocusable={saving.busy} onClick={() => void save(null)}>{t('export.all')}</Button>
          <RouteButton to={managePaths.rosterImport}>{t('import')}</RouteButton>
          <InviteButton onInvited={invited} />
        </div>
      </div>
      <RosterFilters view={view} />
      {note !== null && <Note text={note} onClose={() => { setNote(null); toList(); }} />}
      {acts.told !== null && <ResultBar {...acts.told} busy={acts.busy} onUndo={acts.undo} onClose={() => { acts.close(); toList(); }} />}
      {selection.picked.size > 0 && <BulkBar picked={[...selection.picked.values()]} onAct={(act) => { ask(act, [...selection.picked.values()]); }} onExport={() => void save([...selection.picked.keys()])} onClear={() => { selection.clear(); toList(); }} />}
      <div className={styles.line}>
        <div className={styles.together}>
          <Text ref={count} tabIndex={-1} className={styles.count}>{shown.total === null ? t('loading') : t('count', { count: total })}</Text>
          {total > selection.picked.size && <Button appearance="subtle" className={styles.target} onClick={chooseAll}>{t('chooseAll', { count: total })}</Button>}
        </div>
        {phone ? <SortChoice view={view} /> : <Button className={styles.target} aria-expanded={choosing} onClick={() => { setChoosing(!choosing); }}>{t('columns')}</Button>}
      </div>
      {choosing && !phone && <ColumnChoice shown={columns} onChange={setColumns} />}
      <RosterList view={view} pages={pages} shown={shown} selection={selection} columns={columns} onOpen={setOpenId} />
      {openId !== null && <EntryPanel id={openId} onChanged={changed} onClose={() => { setOpenId(null); }} onAct={ask} />}
      {acts.asked !== null && <ConfirmAct {...acts.asked} running={acts} onConfirm={acts.confirm} onCancel={acts.cancel} />}
    </div>
  );
}

/** What is said and stands on the screen until it is closed. */
function useNote() {
  const announce = useAnnounce();
  const [note, setNote] = useState<string | null>(null);
  const say = (text: string): void => {
    setNote(text);
    announce(text);
  };
  return { note, setNote, say };
}

function Note({ text, onClose }: { readonly text: string; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('roster');
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions><Button className={useStyles().target} onClick={onClose}>{t('close')}</Button></MessageBarActions>
    </MessageBar>
  );
}
