import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AlertFilled, AlertRegular, CodeFilled, CodeRegular, PeopleChatFilled, PeopleChatRegular, PeopleTeamFilled, PeopleTeamRegular, SettingsFilled, SettingsRegular } from '@fluentui/react-icons';
import type { HostFrame } from '../state/host-query.ts';
import { RailButton } from './RailButton.tsx';

export type PanelName = 'activity' | 'log' | 'settings';

const useStyles = makeStyles({
  rail: {
    display: 'flex', flexDirection: 'column', flexShrink: 0, width: '80px', rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  bottom: {
    flexDirection: 'row', width: 'auto', justifyContent: 'space-around', paddingTop: 0, borderRight: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  spokenOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The bar of apps: at the side of a wide window, at the bottom of a narrow one. */
export function AppRail(props: {
  panel: PanelName | null;
  unread: number;
  isNarrow: boolean;
  onToggle: (panel: PanelName) => void;
  place: HostFrame;
  onOpen: (place: HostFrame) => void;
}) {
  const { panel, unread, isNarrow, place, onToggle, onOpen } = props;
  const styles = useStyles();
  const isPlaceShown = panel === null || !isNarrow;
  const isPersonal = isPlaceShown && place === 'personal';
  const isChannel = isPlaceShown && place === 'channel';
  return (
    <nav aria-label="Apps" className={mergeClasses(styles.rail, isNarrow && styles.bottom)}>
      <span role="status" className={styles.spokenOnly}>{unread > 0 && `Activity: ${String(unread)} new`}</span>
      <RailButton
        label="Activity" icon={panel === 'activity' ? <AlertFilled /> : <AlertRegular />} pressed={panel === 'activity'}
        badge={unread > 0 && <><CounterBadge count={unread} size="small" color="danger" /><span className={styles.spokenOnly}> new</span></>}
        isNarrow={isNarrow} onClick={() => { onToggle('activity'); }}
      />
      <RailButton
        label="Peer Support" icon={isPersonal ? <PeopleChatFilled /> : <PeopleChatRegular />} current={isPersonal}
        isNarrow={isNarrow} onClick={() => { onOpen('personal'); }}
      />
      <RailButton
        label="Teams" icon={isChannel ? <PeopleTeamFilled /> : <PeopleTeamRegular />} current={isChannel}
        isNarrow={isNarrow} onClick={() => { onOpen('channel'); }}
      />
      <RailButton
        label="SDK log" icon={panel === 'log' ? <CodeFilled /> : <CodeRegular />} pressed={panel === 'log'}
        isNarrow={isNarrow} onClick={() => { onToggle('log'); }}
      />
      {isNarrow && (
        <RailButton
          label="Settings" icon={panel === 'settings' ? <SettingsFilled /> : <SettingsRegular />} pressed={panel === 'settings'}
          isNarrow onClick={() => { onToggle('settings'); }}
        />
      )}
    </nav>
  );
}
