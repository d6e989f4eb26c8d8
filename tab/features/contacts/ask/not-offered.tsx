import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  notOffered: { display: 'block', paddingInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/**
 * What the ally does not offer, as words below the choices: a greyed-out choice is hard to read and cannot be reached
 * by keyboard.
 */
export function NotOffered({ allyName, words }: { allyName: string; words: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  if (words.length === 0) return null;
  return <Text className={styles.notOffered}>{t('wayNotOffered', { name: allyName, ways: words.join(', ') })}</Text>;
}
