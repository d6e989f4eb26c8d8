import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Log } from '../teams/connection.ts';
import type { HostSide } from '../teams/host-side.ts';
import { TabFrame } from './TabFrame.tsx';
import type { DialogQuestion } from './use-asked.ts';
import { usePeer } from './use-peer.ts';

const useStyles = makeStyles({
  surface: { width: 'fit-content', maxWidth: '95vw' },
  frame: { width: '100%', height: '100%' },
});

/** A page of the tab in a dialog of Teams: the frame context "task". */
export function TabDialog(props: {
  question: DialogQuestion;
  origin: string;
  hostFor: (complete: (result: unknown) => void) => HostSide;
  log: Log;
}) {
  const { question, origin, hostFor, log } = props;
  const { url, title, width, height } = question.options;
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const dismiss = (): void => { question.settle({ dismissed: true }); };
  usePeer(frame, origin, hostFor((result) => { question.settle({ result }); }), log);
  return (
    <Dialog open onOpenChange={dismiss}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle action={<Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={dismiss} />}>
            {title}
          </DialogTitle>
          <DialogContent style={{ width: `min(${String(width)}px, 85vw)`, height: `min(${String(height)}px, 70vh)` }}>
            <TabFrame ref={frame} url={url} title={title} className={styles.frame} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
