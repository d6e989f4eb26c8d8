import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
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
        <SectionHeading>{t('guide.title')}</SectionHeading>
        <ul className={styles.list}>
          {POINTS.map((point) => <li key={point}>{t(`guide.${point}`)}</li>)}
        </ul>
      </Panel>
    </aside>
  );
}
