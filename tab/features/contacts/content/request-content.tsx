import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { RequestContent_ContentFragment } from '../../../gql/graphql.ts';
import { Panel } from '../../../ui/panel.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalL, margin: 0 },
  asked: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  words: { whiteSpace: 'pre-wrap', textAlign: 'start' },
});

function Answer({ asked, words = false, children }: { asked: string; words?: boolean; children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.asked}>{asked}</dt>
      {/* The writer's direction, not the reader's. */}
      <dd dir="auto" className={mergeClasses(styles.answer, words && styles.words)}>{children}</dd>
    </div>
  );
}

export type ShownContent = Omit<RequestContent_ContentFragment, '__typename' | ' $fragmentName' | 'sentAt'>;

/**
 * What a colleague sent. The one component for the preview, the colleague's own screen and the ally's: what is shown
 * before sending is what the ally sees.
 */
export function RequestContent({ content }: { content: ShownContent }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  const topics = content.topics.map(({ name }) => name).join(', ');
  return (
    <Panel>
      <dl className={styles.list}>
        <Answer asked={t('content.from')}>{content.colleagueName ?? t('colleague')}</Answer>
        <Answer asked={t('content.kindOfHelp')}>{t(`kindOfHelp.${content.kindOfHelp}`)}</Answer>
        <Answer asked={t('content.topics')}>{topics === '' ? t('content.noTopics') : topics}</Answer>
        <Answer asked={t('content.way')}>{t(`way.${content.wayOfTalking}`)}</Answer>
        <Answer asked={t('content.message')} words>{content.message ?? t('content.noMessage')}</Answer>
      </dl>
    </Panel>
  );
}
