import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LoadingRows } from '../../../ui/loading-rows.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { ACTS } from '../acts/bulk-bar.tsx';
import { wordOf } from '../acts/act-words.ts';
import { concerns } from '../acts/act.ts';
import type { Act } from '../acts/act.ts';
import { RosterProfileQuery } from '../data/roster.query.ts';
import type { RosterEntry, RosterProfile } from '../data/roster.query.ts';
import { pickedFrom } from '../data/use-selection.ts';
import type { Picked } from '../data/use-selection.ts';
import { EditedNote } from './edited-note.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryForm } from './entry-form.tsx';
import type { Edited } from './use-edit-in-roster.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  target: { minHeight: '44px' },
});

interface EntryPanelProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onAct: (act: Act, picked: readonly Picked[]) => void;
  readonly onChanged: (entries: readonly RosterEntry[]) => void;
}

/** The details of one person, with what can be done for them. */
export function EntryPanel({ id, onClose, onAct, onChanged }: EntryPanelProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const { data, error, refetch, client } = useQuery(RosterProfileQuery, { variables: { id }, fetchPolicy: 'network-only' });
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState<Edited | null>(null);
  const profile = data?.rosterEntry;
  const body = useFocusInside(editing);
  const take = (now: Edited | null): void => {
    if (now === null) return;
    client.writeQuery({ query: RosterProfileQuery, variables: { id }, data: { __typename: 'Query', rosterEntry: now.profile } });
    setEdited(now);
    setEditing(false);
    onChanged([now.profile.entry]);
  };
  return (
    <Modal side title={profile?.entry.name ?? t('panel.loading')} onClose={onClose} actions={!editing && <Button size="large" onClick={onClose}>{t('close')}</Button>}>
      <div ref={body} className={styles.body}>
        {error !== undefined && <ErrorNotice title={t('panel.failed')} onRetry={() => void refetch()} />}
        {profile === undefined && error === undefined && <LoadingRows label={t('panel.loading')} />}
        {edited !== null && !editing && <EditedNote edited={edited} onUndone={take} />}
        {profile !== undefined && editing && <EntryForm profile={profile} onEdited={take} onCancel={() => { setEditing(false); }} />}
        {profile !== undefined && !editing && (
          <>
            <EntryActs profile={profile} onAct={onAct} onEdit={() => { setEdited(null); setEditing(true); }} />
            <EntryFacts profile={profile} />
          </>
        )}
      </div>
    </Modal>
  );
}

/** Between reading and editing the button that was pressed goes away: the focus goes to the first thing that is there. */
function useFocusInside(editing: boolean): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(editing);
  useEffect(() => {
    if (before.current !== editing) body.current?.querySelector<HTMLElement>('[tabindex="-1"], input, button')?.focus();
    before.current = editing;
  }, [editing]);
  return body;
}

interface EntryActsProps extends Pick<EntryPanelProps, 'onAct'> {
  readonly profile: RosterProfile;
  readonly onEdit: () => void;
}

/** What can be done for this one person. */
function EntryActs({ profile, onAct, onEdit }: EntryActsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const picked = pickedFrom(profile.entry);
  const acts = ACTS.filter((act) => (act.kind === 'move' || act.kind === 'remind') && concerns(act, picked));
  return (
    <div role="group" aria-label={t('acts')} className={styles.acts}>
      <Button className={styles.target} onClick={onEdit}>{t('panel.edit')}</Button>
      {acts.map((act) => (
        <Button key={wordOf(act)} className={styles.target} onClick={() => { onAct(act, [picked]); }}>{t(`act.${wordOf(act)}`)}</Button>
      ))}
    </div>
  );
}
