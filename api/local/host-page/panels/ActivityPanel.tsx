import { Avatar, Body1, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleChatRegular } from '@fluentui/react-icons';
import type { Notice } from '../../cloud/host-contract.ts';
import { Panel } from './Panel.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  notice: {
    width: '100%', display: 'grid', gridTemplateColumns: 'auto 1fr auto', columnGap: tokens.spacingHorizontalM,
    alignItems: 'start', textAlign: 'start', padding: tokens.spacingVerticalM, cursor: 'pointer',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, fontFamily: tokens.fontFamilyBase,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  empty: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What Teams shows of the notices that Peer Support sent to this person. */
export function ActivityPanel(props: { notices: readonly Notice[]; onOpen: (webUrl: string) => void; onClose: () => void }) {
  const { notices, onOpen, onClose } = props;
  const styles = useStyles();
  return (
    <Panel title="Activity" onClose={onClose}>
      {notices.length === 0 && (
        <Body1 as="p" className={styles.empty}>Nothing here yet. When Peer Support has news for this person, it shows up here. An ally’s waits for their hours.</Body1>
      )}
      <ul className={styles.list} aria-live="polite">
        {notices.map((notice) => (
          <li key={notice.id}>
            <button type="button" className={styles.notice} onClick={() => { onOpen(notice.webUrl); }}>
              <Avatar icon={<PeopleChatRegular />} color="brand" shape="square" size={32} aria-hidden />
              <span className={styles.words}>
                <Text weight="semibold">Peer Support</Text>
                <Text>{notice.text}</Text>
              </span>
              <Caption1 className={styles.quiet}><time dateTime={notice.at}>{clock.format(new Date(notice.at))}</time></Caption1>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
