import type { ReactElement } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: 'none' },
  chip: {
    ...typographyStyles.caption1,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

interface TopicChipsProps {
  topics: readonly { readonly id: string; readonly name: string }[];
  /** Show this many, and say how many more there are. */
  most?: number;
}

export function TopicChips({ topics, most = Infinity }: TopicChipsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const hidden = topics.length - most;
  return (
    <ul aria-label={t('knows')} className={styles.chips}>
      {topics.slice(0, most).map(({ id, name }) => (
        <li key={id} className={styles.chip}>
          {name}
        </li>
      ))}
      {hidden > 0 && <li className={styles.chip}>{t('moreTopics', { count: hidden })}</li>}
    </ul>
  );
}
