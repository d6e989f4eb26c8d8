import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import type { RosterImport } from './roster-import.query.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  words: { margin: 0, overflowWrap: 'anywhere' },
  target: { minHeight: '44px', alignSelf: 'flex-start', '@media (max-width: 479px)': { alignSelf: 'stretch' } },
});

interface CheckedFileProps {
  readonly file: RosterImport;
  readonly busy: boolean;
  readonly onImport: () => void;
}

/** What a file without faults would do, or did; before it is imported, the button that does it. */
export function CheckedFile({ file, busy, onImport }: CheckedFileProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('rosterImport');
  const { added, changed, unchanged, ending, ignoredHeadings, state } = file;
  const tense = state === 'DONE' ? 'did' : 'would';
  const counts = ([['added', added], ['changed', changed], ['unchanged', unchanged]] as const).filter(([, count]) => count > 0);
  return (
    <Panel>
      <ul className={styles.list}>
        {counts.map(([what, count]) => <li key={what}>{t(`${tense}.${what}`, { count })}</li>)}
        {ending > 0 && <li>{t(`${tense}.ending`, { count: ending })}</li>}
      </ul>
      {ignoredHeadings.length > 0 && <Text as="p" className={styles.words}>{t('ignored', { headings: ignoredHeadings.join(', ') })}</Text>}
      {state === 'CHECKED' && added + changed > 0 && (
        <Button appearance="primary" className={styles.target} disabledFocusable={busy} onClick={onImport}>{t('import', { count: added + changed })}</Button>
      )}
    </Panel>
  );
}
