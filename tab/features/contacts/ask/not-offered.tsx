import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AskableAlly } from '../data/ask-draft.ts';

const useStyles = makeStyles({
  notOffered: { display: 'block', paddingInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/**
 * What the ally does not offer, as words below the choices: a greyed-out choice is hard to read and cannot be reached
 * by keyboard.
 */
export function NotOffered({ ally, words }: { ally: AskableAlly; words: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  if (words.length === 0) return null;
  return <Text className={styles.notOffered}>{t(ally.several ? 'wayNotOfferedByAll' : 'wayNotOffered', { name: ally.name, ways: words.join(', ') })}</Text>;
}
