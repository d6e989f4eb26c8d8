import { Avatar, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import type { Pin } from '../../cloud/host-contract.ts';
import { teamChannel } from '../teams/channel.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', flexShrink: 0, columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  team: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  channel: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  tabs: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  current: {
    fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
  acts: { display: 'flex', flexWrap: 'wrap', marginLeft: 'auto' },
  act: { minWidth: 'auto', minHeight: '44px', paddingInline: tokens.spacingHorizontalS },
});

/** The top of the channel: its name, its tabs, and what any member may do with them. */
export function ChannelBar(props: {
  pins: readonly Pin[];
  shown: Pin | null;
  onShow: (id: string) => void;
  onAdd: () => void;
  onChange: (pin: Pin) => void;
  onRemove: (pin: Pin) => void;
}) {
  const { pins, shown, onShow, onAdd, onChange, onRemove } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Avatar icon={<PeopleTeamRegular />} shape="square" aria-hidden />
      <div className={styles.names}>
        <span className={styles.team}>{teamChannel.teamName}</span>
        <h2 className={styles.channel}>{teamChannel.channelName}</h2>
      </div>
      {shown !== null && (
        <nav aria-label="Tabs of the channel" className={styles.tabs}>
          {pins.map((pin) => (
            <Button
              key={pin.id} appearance="transparent" aria-current={pin === shown ? 'page' : undefined}
              className={mergeClasses(pin === shown && styles.current)} onClick={() => { onShow(pin.id); }}
            >
              {pin.suggestedDisplayName}
            </Button>
          ))}
        </nav>
      )}
      <div className={styles.acts}>
        {shown !== null && (
          <>
            <Button appearance="subtle" className={styles.act} onClick={() => { onChange(shown); }}>Change</Button>
            <Button appearance="subtle" className={styles.act} onClick={() => { onRemove(shown); }}>Remove</Button>
          </>
        )}
        <Button appearance="subtle" className={styles.act} icon={<AddRegular />} onClick={onAdd}>Add a tab</Button>
      </div>
    </div>
  );
}
