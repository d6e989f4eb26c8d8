import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { LogEntry } from '../teams/log.ts';
import { LogRow } from './LogRow.tsx';
import { Panel } from './Panel.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** Every message between this page and the tab, newest first. */
export function LogPanel(props: { entries: readonly LogEntry[]; onClear: () => void; onClose: () => void }) {
  const { entries, onClear, onClose } = props;
  const styles = useStyles();
  const clearButton = <Button appearance="subtle" icon={<DeleteRegular />} aria-label="Clear the list" onClick={onClear} />;
  return (
    <Panel title="SDK log" actions={clearButton} onClose={onClose}>
      {entries.length === 0 && <Body1 as="p" className={styles.empty}>The tab has said nothing yet.</Body1>}
      <ol className={styles.list}>
        {entries.map((entry) => <li key={entry.id}><LogRow entry={entry} /></li>)}
      </ol>
    </Panel>
  );
}
