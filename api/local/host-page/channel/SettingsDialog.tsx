import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState, useSyncExternalStore } from 'react';
import type { PinSettings } from '../../cloud/host-contract.ts';
import { StageQuestions } from '../frame/StageQuestions.tsx';
import { TabFrame } from '../frame/TabFrame.tsx';
import { useStage } from '../frame/use-stage.ts';
import type { StageProps } from '../frame/use-stage.ts';
import { tellPeer } from '../teams/connection.ts';
import type { SettingsTask } from '../teams/settings-talk.ts';
import { createSettingsTalk } from '../teams/settings-talk.ts';

const useStyles = makeStyles({
  surface: {
    width: 'min(720px, 100vw)', maxWidth: '100vw', height: 'min(760px, 100dvh)', boxSizing: 'border-box',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  body: { height: '100%', gridTemplateRows: 'auto 1fr auto' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minHeight: 0, maxHeight: 'none', padding: 0 },
  frame: {
    flexGrow: 1, width: '100%', minHeight: '120px', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
});

interface Words {
  readonly title: string;
  readonly frame: string;
  readonly go: string;
  readonly going: string;
  readonly refused: string;
}

const wordsFor: Readonly<Record<SettingsTask, Omit<Words, 'title'>>> = {
  settings: { frame: 'Configuration page', go: 'Save', going: 'Saving…', refused: 'The tab was not saved.' },
  remove: { frame: 'Removal page', go: 'Remove', going: 'Removing…', refused: 'The tab was not removed.' },
};

/** A page of the tab that settles or removes a pin, with the buttons of Teams below it. */
export function SettingsDialog(props: StageProps & {
  task: SettingsTask;
  title: string;
  onEnd: (settings: PinSettings | null) => void;
  onCancel: () => void;
}) {
  const { task, title, config, place, log, onEnd, onCancel } = props;
  const styles = useStyles();
  const words = wordsFor[task];
  const frame = useRef<HTMLIFrameElement>(null);
  const [talk] = useState(() => createSettingsTalk({ task, kept: place.kept, tabOrigin: new URL(config.tabUrl).origin, ended: onEnd }));
  const view = useSyncExternalStore(talk.watch, talk.view);
  const [message, setMessage] = useState<string | null>(null);
  const stage = useStage({ ...props, completion: { frameContext: task, settings: talk.side } }, frame, setMessage);
  const notes = [view.failure === null ? null : `${words.refused} ${view.failure}`, stage.failure, message].filter((note) => note !== null);
  const ask = (): void => {
    talk.ask();
    const peer = { window: () => frame.current?.contentWindow ?? null, origin: stage.origin, log };
    tellPeer(peer, task === 'settings' ? { func: 'settings.save', args: [{}] } : { func: 'settings.remove', args: [] });
  };
  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={onCancel} />}>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {notes.map((note) => (
              <MessageBar key={note} intent={note === message ? 'info' : 'error'} layout="multiline"><MessageBarBody>{note}</MessageBarBody></MessageBar>
            ))}
            <TabFrame key={stage.frameKey} ref={frame} url={place.url} title={words.frame} className={styles.frame} />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onCancel}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={!view.valid || view.asked} onClick={ask}>{view.asked ? words.going : words.go}</Button>
          </DialogActions>
          <StageQuestions view={stage} log={log} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
