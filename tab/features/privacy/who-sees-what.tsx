import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: tokens.spacingHorizontalS, textAlign: 'start', verticalAlign: 'top', hyphens: 'auto',
      borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    // On a phone each row is a card: what, and below it who.
    '@media (max-width: 639px)': {
      '& thead': { clipPath: 'inset(50%)', position: 'absolute' },
      '& tr': { display: 'block', paddingBlockEnd: tokens.spacingVerticalM },
      '& th, & td': { display: 'block', borderBlockEndStyle: 'none', paddingBlock: tokens.spacingVerticalXXS },
      '& td::before': { content: 'attr(data-who) ": "', color: tokens.colorNeutralForeground2 },
    },
  },
});

const WHO = ['you', 'ally', 'others', 'manager', 'admin'] as const;
const ROWS = [
  { what: 'exists', seen: ['yes', 'yes', 'no', 'no', 'no'] },
  { what: 'who', seen: ['yes', 'unlessAnonymous', 'no', 'no', 'no'] },
  { what: 'words', seen: ['yes', 'yes', 'no', 'no', 'no'] },
  { what: 'looked', seen: ['lookedYou', 'no', 'no', 'no', 'no'] },
] as const;

/** The table at the heart of the privacy page. */
export function WhoSeesWhat(): ReactElement {
  const { t } = useTranslation('privacy');
  return (
    <table className={useStyles().table} aria-label={t('sees.title')}>
      <thead>
        <tr>
          <th scope="col">{t('sees.what')}</th>
          {WHO.map((who) => <th key={who} scope="col">{t(`sees.${who}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ what, seen }) => (
          <tr key={what}>
            <th scope="row">{t(`sees.${what}`)}</th>
            {WHO.map((who, place) => <td key={who} data-who={t(`sees.${who}`)}>{t(`sees.${seen[place] ?? 'no'}`)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
