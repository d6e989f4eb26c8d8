import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular, WarningRegular } from '@fluentui/react-icons';
import type { LogEntry } from '../teams/log.ts';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  summary: {
    display: 'grid', gridTemplateColumns: '20px 1fr auto', alignItems: 'center', columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  args: {
    margin: 0, padding: tokens.spacingHorizontalM, whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** One message: who said it, its name and, when opened, what it carried. */
export function LogRow({ entry }: { entry: LogEntry }) {
  const styles = useStyles();
  const isUnknown = entry.kind === 'unknown call';
  const arrow = entry.direction === 'from the tab' ? <ArrowLeftRegular /> : <ArrowRightRegular />;
  return (
    <details className={styles.row}>
      <summary className={styles.summary}>
        <span aria-hidden className={mergeClasses(isUnknown && styles.warning)}>{isUnknown ? <WarningRegular /> : arrow}</span>
        <span className={styles.words}>
          {entry.func}
          <Caption1 className={styles.quiet}>{`${entry.kind} ${entry.direction}`}</Caption1>
        </span>
        <Caption1 className={styles.quiet}><time dateTime={entry.at}>{clock.format(new Date(entry.at))}</time></Caption1>
      </summary>
      <pre className={styles.args}>{JSON.stringify(entry.args, null, 2)}</pre>
    </details>
  );
}
