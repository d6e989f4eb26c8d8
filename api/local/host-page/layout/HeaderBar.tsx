import { Avatar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { HostSettingsProps } from './HostSettings.tsx';
import { HostSettings } from './HostSettings.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  names: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400, margin: 0 },
  organisation: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** The top of the page: whose Teams this is and, where there is room, the choices of the person who tries it. */
export function HeaderBar(props: HostSettingsProps) {
  const { config, person, isNarrow } = props;
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <h1 className={styles.title}>Local Teams</h1>
        <Text size={200} className={styles.organisation}>{isNarrow ? person.name : config.organisationName}</Text>
      </div>
      {!isNarrow && <HostSettings {...props} />}
      <Avatar name={person.name} color="colorful" aria-hidden />
    </header>
  );
}
