import type { ReactElement } from 'react';
import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../ui/panel.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const POINTS = ['listen', 'ask', 'noDiagnosis', 'bridge', 'danger', 'yourself'] as const;

/** A short guide beside requests and conversations, for the ally. */
export function AllyGuide(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  return (
    <aside aria-label={t('guide.title')}>
      <Panel>
        <Subtitle2 as="h2">{t('guide.title')}</Subtitle2>
        <ul className={styles.list}>
          {POINTS.map((point) => <li key={point}>{t(`guide.${point}`)}</li>)}
        </ul>
      </Panel>
    </aside>
  );
}
