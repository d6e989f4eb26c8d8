import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostConfig, HostPerson } from '../cloud/host-contract.ts';
import { TabStage } from './frame/TabStage.tsx';
import { AppRail } from './layout/AppRail.tsx';
import type { PanelName } from './layout/AppRail.tsx';
import { HeaderBar } from './layout/HeaderBar.tsx';
import { HostSettings } from './layout/HostSettings.tsx';
import { ActivityPanel } from './panels/ActivityPanel.tsx';
import { LogPanel } from './panels/LogPanel.tsx';
import { Panel } from './panels/Panel.tsx';
import type { HostQuery } from './state/host-query.ts';
import { useFeed } from './state/use-feed.ts';
import { useLog } from './state/use-log.ts';
import { useNarrow } from './state/use-narrow.ts';
import { readLink } from './teams/deep-link.ts';

const useStyles = makeStyles({
  body: { flexGrow: 1, display: 'flex', minHeight: 0, backgroundColor: tokens.colorNeutralBackground4 },
  narrowBody: { flexDirection: 'column-reverse' },
  content: { flexGrow: 1, display: 'flex', minWidth: 0, minHeight: 0 },
  hidden: { display: 'none' },
});

/** One person at work in Teams; everything starts anew when the person changes. */
export function Session(props: {
  config: HostConfig;
  person: HostPerson;
  query: HostQuery;
  onChange: (change: Partial<HostQuery>) => void;
}) {
  const { config, person, query, onChange } = props;
  const styles = useStyles();
  const isNarrow = useNarrow();
  const feed = useFeed(person.objectId);
  const { entries, log, clear } = useLog();
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [page, setPage] = useState({ subPageId: '', visit: 0 });

  const openPage = (subPageId: string): void => { setPage({ subPageId, visit: page.visit + 1 }); };
  const toggle = (name: PanelName): void => {
    if (name === 'activity') feed.markRead();
    setPanel(panel === name ? null : name);
  };
  const openNotice = (webUrl: string): void => {
    const link = readLink(webUrl);
    openPage(link.kind === 'page' ? link.subPageId : '');
    feed.markRead();
    if (isNarrow) setPanel(null);
  };
  const isPanelAlone = isNarrow && panel !== null;
  const stage = (
    <TabStage key="stage" config={config} person={person} query={query} page={page} log={log} onOpenPage={openPage} />
  );
  if (query.bare) return <main className={styles.content}>{stage}</main>;
  const settings = { config, person, query, onChange, isNarrow };
  return (
    <>
      <HeaderBar {...settings} />
      <div className={mergeClasses(styles.body, isNarrow && styles.narrowBody)}>
        <AppRail panel={panel} unread={panel === 'activity' ? 0 : feed.unread} isNarrow={isNarrow} onToggle={toggle} onOpenTab={() => { setPanel(null); }} />
        <main className={styles.content}>
          {panel === 'activity' && <ActivityPanel notices={feed.notices} onOpen={openNotice} onClose={() => { toggle('activity'); }} />}
          {panel === 'log' && <LogPanel entries={entries} onClear={clear} onClose={() => { setPanel(null); }} />}
          {panel === 'settings' && isNarrow && (
            <Panel title="Settings" onClose={() => { setPanel(null); }}><HostSettings {...settings} /></Panel>
          )}
          <div className={isPanelAlone ? styles.hidden : styles.content}>{stage}</div>
        </main>
      </div>
    </>
  );
}
