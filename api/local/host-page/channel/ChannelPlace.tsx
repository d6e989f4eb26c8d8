import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Pin, PinSettings } from '../../cloud/host-contract.ts';
import { TabStage } from '../frame/TabStage.tsx';
import type { StageProps } from '../frame/use-stage.ts';
import { teamChannel } from '../teams/channel.ts';
import { framedUrl } from '../teams/place.ts';
import type { Place } from '../teams/place.ts';
import { ChannelBar } from './ChannelBar.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { usePins } from './use-pins.ts';

const useStyles = makeStyles({
  place: { flexGrow: 1, display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, height: '100%' },
  bar: { flexShrink: 0 },
  empty: {
    flexGrow: 1, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', textAlign: 'center',
    rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground1,
  },
});

/** Which page is open over the channel, and for which pin. */
interface Task {
  readonly view: 'configure' | 'remove';
  readonly id: string;
  readonly kept: PinSettings | null;
}

function titleOf({ view, kept }: Task): string {
  if (view === 'remove') return `Remove ${kept?.suggestedDisplayName ?? ''}`;
  return kept === null ? 'Add a tab: Peer Support' : `Change ${kept.suggestedDisplayName}`;
}

/** A pinned page as everybody in the channel has it. */
function pinnedPlace(pin: Pin, visit: number): Place {
  const { id, ...kept } = pin;
  return {
    url: framedUrl(pin.contentUrl, window.location.origin), entityId: pin.entityId, subPageId: '', visit, channel: teamChannel, kept,
  };
}

/** A team's channel: the tabs that its members pinned, and how they add, change and remove them. */
export function ChannelPlace(props: Omit<StageProps, 'place'> & { visit: number }) {
  const { visit, ...stage } = props;
  const styles = useStyles();
  const { pins, failed, reload, put, remove } = usePins();
  const [wanted, setWanted] = useState<string | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const shown = pins?.find(({ id }) => id === wanted) ?? pins?.[0] ?? null;
  const add = (): void => { setTask({ view: 'configure', id: crypto.randomUUID(), kept: null }); };
  const end = async ({ id }: Task, settings: PinSettings | null): Promise<void> => {
    setTask(null);
    await (settings === null ? remove(id) : put(id, settings));
    setWanted(id);
  };
  const open = (view: Task['view']) => ({ id, ...kept }: Pin): void => { setTask({ view, id, kept }); };
  return (
    <div className={styles.place}>
      {!props.query.bare && (
        <ChannelBar pins={pins ?? []} shown={shown} onShow={setWanted} onAdd={add} onChange={open('configure')} onRemove={open('remove')} />
      )}
      {failed && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>The tabs of this channel could not be loaded or changed. Check that Peer Support is still running.</MessageBarBody>
          <MessageBarActions><Button onClick={reload}>Try again</Button></MessageBarActions>
        </MessageBar>
      )}
      {shown !== null && <TabStage key={shown.id} {...stage} place={pinnedPlace(shown, visit)} />}
      {shown === null && !failed && (
        <div className={styles.empty}>
          {pins === null && <Spinner label="Opening the channel" />}
          {pins !== null && <Text>Nothing is pinned to this channel yet.</Text>}
          {pins !== null && <Button appearance="primary" onClick={add}>Add Peer Support</Button>}
        </div>
      )}
      {task !== null && (
        <SettingsDialog
          key={`${task.view} ${task.id}`} {...stage} task={task.view === 'remove' ? 'remove' : 'settings'} title={titleOf(task)}
          place={{
            url: framedUrl(props.config.tabUrl, window.location.origin, task.view),
            entityId: task.kept?.entityId ?? '', subPageId: '', visit: 0, channel: teamChannel, kept: task.kept,
          }}
          onEnd={(settings) => { void end(task, settings); }} onCancel={() => { setTask(null); }}
        />
      )}
    </div>
  );
}
