import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { StageQuestions } from './StageQuestions.tsx';
import { TabFrame } from './TabFrame.tsx';
import type { StageProps } from './use-stage.ts';
import { useStage } from './use-stage.ts';

const useStyles = makeStyles({
  stage: { flexGrow: 1, display: 'flex', flexDirection: 'column', alignItems: 'center', minWidth: 0, minHeight: 0, height: '100%', overflow: 'auto' },
  back: {
    alignSelf: 'stretch', flexShrink: 0, padding: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { alignSelf: 'stretch', flexShrink: 0 },
  frame: { flexGrow: 1, flexShrink: 0, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  device: {
    marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM, minHeight: '480px', flexShrink: 1,
    boxShadow: tokens.shadow16, borderRadius: tokens.borderRadiusXLarge,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    // A window of the device's own size needs no picture of a device around it.
    '@media (max-width: 400px)': { margin: 0, borderRadius: 0, outline: 'none', boxShadow: 'none' },
  },
  phone: { width: '320px' },
  tablet: { width: '768px' },
});

/** The tab in its frame, with what the host shows around it. */
export function TabStage(props: StageProps) {
  const { query, place, log } = props;
  const styles = useStyles();
  const [message, setMessage] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useStage({ ...props, completion: { frameContext: 'content' } }, frame, setMessage);
  const width = query.bare ? 'full' : query.width;
  const size = { 320: styles.phone, 768: styles.tablet, full: undefined }[width];
  return (
    <div className={styles.stage}>
      {stage.handlesBack && !query.bare && (
        <div className={styles.back}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={stage.pressBack}>Back</Button>
        </div>
      )}
      {stage.failure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{`The tab says that it could not start. ${stage.failure}`}</MessageBarBody>
          <MessageBarActions><Button onClick={stage.reload}>Try again</Button></MessageBarActions>
        </MessageBar>
      )}
      {message !== null && (
        <MessageBar className={styles.bar} layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label="Close" onClick={() => { setMessage(null); }} />}
          />
        </MessageBar>
      )}
      <TabFrame
        key={stage.frameKey} ref={frame} url={place.url} title="Peer Support"
        className={mergeClasses(styles.frame, size !== undefined && styles.device, size)}
      />
      <StageQuestions view={stage} log={log} />
    </div>
  );
}
