import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HostConfig, HostPerson } from '../../cloud/host-contract.ts';
import { WhoAmI } from '../people/WhoAmI.tsx';
import type { HostQuery } from '../state/host-query.ts';
import { hostLanguages, hostThemes, hostWidths } from '../state/host-query.ts';
import { Choice } from './Choice.tsx';
import { TryOut } from './TryOut.tsx';

export interface HostSettingsProps {
  config: HostConfig;
  person: HostPerson;
  query: HostQuery;
  onChange: (change: Partial<HostQuery>) => void;
  isNarrow: boolean;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalM },
  column: { flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalM },
});

/** Person, theme, language and width. */
export function HostSettings({ config, person, query, onChange, isNarrow }: HostSettingsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Try Peer Support as" className={mergeClasses(styles.row, isNarrow && styles.column)}>
      <WhoAmI featured={config.featured} person={person} onChoose={(objectId) => { onChange({ person: objectId }); }} />
      <Choice
        label="Theme" value={query.theme} known={hostThemes}
        names={{ light: 'Light', dark: 'Dark', contrast: 'High contrast' }} onChoose={(theme) => { onChange({ theme }); }}
      />
      <Choice
        label="Language" value={query.lang} known={hostLanguages}
        names={{ en: 'English', de: 'Deutsch' }} onChoose={(lang) => { onChange({ lang }); }}
      />
      <Choice
        label="Width" value={query.width} known={hostWidths}
        names={{ 320: 'Phone', 768: 'Tablet', full: 'Desktop' }} onChoose={(width) => { onChange({ width }); }}
      />
      <TryOut query={query} onChange={onChange} isNarrow={isNarrow} />
    </div>
  );
}
