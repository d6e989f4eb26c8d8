import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { AskValues } from '../data/ask-draft.ts';
import { ReplyDueIfAskedQuery } from '../find/find.query.ts';
import { SectionHeading } from '../parts/section-heading.tsx';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import type { AskSetting } from './ask-values.ts';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, marginBlockStart: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What happens once it is sent, said before it is. */
export function NextSteps({ setting, values }: { setting: AskSetting; values: AskValues }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['contacts', 'find']);
  const { data } = useQuery(ReplyDueIfAskedQuery, { variables: { allyIds: [...setting.allyIds] }, fetchPolicy: 'network-only' });
  const { name } = setting.ally;
  const due = useReplyDueText('replyDue', data?.replyDueIfAsked, name);
  return (
    <section>
      <SectionHeading>{t('sent.next')}</SectionHeading>
      <ul className={styles.list}>
        {data !== undefined && <li>{due}</li>}
        <li>{values.askOthers ? t('find:others.yes') : t('find:others.no')}</li>
        {values.handOver !== null && <li>{`${t('find:handOver.ends')} ${t(`find:handOver.share.${values.handOver.share}`)}`}</li>}
      </ul>
    </section>
  );
}
