import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COVERAGE_BY, type CoverageBy } from '../../../shared/coverage.ts';
import { useTabLanguage } from '../../app/language.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { languageNames } from '../../ui/language-names.ts';
import { Choice } from './choice.tsx';
import type { Coverage } from './coverage.query.ts';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // The same words name sites, departments and languages twice: what each is for has to be seen too.
  named: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { ...typographyStyles.body1Strong },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, '& > *': { flexGrow: 1, minWidth: '140px', maxWidth: '320px' } },
});

/** Which allies are counted; empty for all. */
export interface Chosen {
  readonly siteId: string;
  readonly department: string;
  readonly language: string;
}

export const EVERYTHING: Chosen = { siteId: '', department: '', language: '' };

interface CoverageChoicesProps {
  coverage: Coverage;
  by: CoverageBy;
  chosen: Chosen;
  onBy: (by: CoverageBy) => void;
  onChosen: (chosen: Chosen) => void;
}

/** By what the rows are made, and whom they count. */
export function CoverageChoices({ coverage: { sites, departments, languages }, by, chosen, onBy, onChosen }: CoverageChoicesProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('coverage');
  const { locale } = useTabLanguage();
  const all = { value: '', text: t('all') };
  return (
    <div className={styles.choices}>
      <div className={styles.named}>
        <span aria-hidden className={styles.heading}>{t('rows')}</span>
        <ChoiceBar label={t('rows')} choices={COVERAGE_BY.map((value) => ({ value, text: t(`by.${value}`) }))} chosen={by} onChoose={onBy} />
      </div>
      <div className={styles.named}>
        <span aria-hidden className={styles.heading}>{t('only')}</span>
        <div role="group" aria-label={t('only')} className={styles.row}>
          <Choice label={t('by.SITE')} value={chosen.siteId} options={[all, ...sites.map(({ id, name }) => ({ value: id, text: name }))]} onChange={(siteId) => { onChosen({ ...chosen, siteId }); }} />
          <Choice label={t('by.DEPARTMENT')} value={chosen.department} options={[all, ...departments.map((name) => ({ value: name, text: name }))]} onChange={(department) => { onChosen({ ...chosen, department }); }} />
          <Choice
            label={t('by.LANGUAGE')} value={chosen.language} onChange={(language) => { onChosen({ ...chosen, language }); }}
            options={[all, ...languageNames(languages, locale).map(({ code, name }) => ({ value: code, text: name }))]}
          />
        </div>
      </div>
    </div>
  );
}
