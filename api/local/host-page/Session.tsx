import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostConfig, HostPerson } from '../cloud/host-contract.ts';
import { ChannelPlace } from './channel/ChannelPlace.tsx';
import { TabStage } from './frame/TabStage.tsx';
import { AppRail } from './layout/AppRail.tsx';
import type { PanelName } from './layout/AppRail.tsx';
import { HeaderBar } from './layout/HeaderBar.tsx';
import { HostSettings } from './layout/HostSettings.tsx';
import { ActivityPanel } from './panels/ActivityPanel.tsx';
import { LogPanel } from './panels/LogPanel.tsx';
import { Panel } from './panels/Panel.tsx';
import type { HostFrame, HostQuery } from './state/host-query.ts';
import { useFeed } from './state/use-feed.ts';
import { useLog } from './state/use-log.ts';
import { useNarrow } from './state/use-narrow.ts';
import { subPageOfNotice } from './teams/deep-link.ts';
import { personalPlace } from './teams/place.ts';

const useStyles = makeStyles({
  body: { flexGrow: 1, display: 'flex', minHeight: 0, backgroundColor: tokens.colorNeutralBackground4 },
  narrowBody: { flexDirection: 'column-reverse' },
  content: { flexGrow: 1, display: 'flex', minWidth: 0, minHeight: 0 },
  hidden: { display: 'none' },
});

interface Page {
  readonly subPageId: string;
  /** Another visit loads the frame anew. */
  readonly visit: number;
}

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
  const [page, setPage] = useState<Page>({ subPageId: '', visit: 0 });
  // Where the person was before a link of the tab led elsewhere.
  const [earlier, setEarlier] = useState<readonly { frame: HostFrame; page: Page }[]>([]);

  const show = (frame: HostFrame, subPageId: string): void => {
    setPage({ subPageId, visit: page.visit + 1 });
    if (frame !== query.frame) onChange({ frame });
  };
  const openPage = (subPageId: string): void => {
    setEarlier([...earlier, { frame: query.frame, page }]);
    show('personal', subPageId);
  };
  const goBack = (): boolean => {
    const last = earlier.at(-1);
    if (last === undefined) return false;
    setEarlier(earlier.slice(0, -1));
    show(last.frame, last.page.subPageId);
    return true;
  };
  const openPlace = (frame: HostFrame): void => {
    setPanel(null);
    if (frame === query.frame) return;
    setEarlier([]);
    show(frame, '');
  };
  const toggle = (name: PanelName): void => {
    if (name === 'activity') feed.markRead();
    setPanel(panel === name ? null : name);
  };
  const openNotice = (webUrl: string): void => {
    openPage(subPageOfNotice(webUrl, config));
    feed.markRead();
    if (isNarrow) setPanel(null);
  };
  const isPanelAlone = isNarrow && panel !== null;
  const shared = { config, person, query, log, onOpenPage: openPage, onGoBack: goBack };
  const stage = query.frame === 'channel'
    ? <ChannelPlace key="channel" {...shared} visit={page.visit} />
    : <TabStage key="stage" {...shared} place={personalPlace(config.tabUrl, window.location.origin, page)} />;
  if (query.bare) return <main className={styles.content}>{stage}</main>;
  const settings = { config, person, query, onChange, isNarrow };
  return (
    <>
      <HeaderBar {...settings} />
      <div className={mergeClasses(styles.body, isNarrow && styles.narrowBody)}>
        <AppRail panel={panel} unread={panel === 'activity' ? 0 : feed.unread} isNarrow={isNarrow} place={query.frame} onToggle={toggle} onOpen={openPlace} />
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
