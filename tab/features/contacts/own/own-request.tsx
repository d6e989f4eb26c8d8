import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import { paths } from '../../../app/paths.ts';
import type { OwnContactRequestQuery, WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RequestContent } from '../content/request-content.tsx';
import { Conversation } from '../conversation/conversation.tsx';
import { RequestStateNote } from '../parts/request-state-note.tsx';
import { useActed } from '../parts/use-acted.ts';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import { ownNext } from '../request-words.ts';
import { OwnRequestActions } from './own-request-actions.tsx';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

interface OwnRequestProps {
  request: OwnContactRequestQuery['ownContactRequest'];
  programme: WritingPromise_ProgrammeFragment;
  onOlder: () => Promise<void>;
}

/** How it stands, what was sent, what both wrote, and every way out. */
export function OwnRequest({ request, programme, onOlder }: OwnRequestProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('contacts');
  const { id, content, messages, state } = request;
  const name = useAllyNames()(request);
  const { count, words, onActed } = useActed(state);
  const due = useReplyDueText('replyDue', request.replyDueAt, name);
  const when = useMomentWords();
  const next = ownNext(state, content.wayOfTalking);
  const nextWords = next === null ? due : t(`ownNext.${next}`, { name });
  const talked = state === 'ACCEPTED' || state === 'CLOSED';
  return (
    <ReadingColumn>
      <PageHeading back={{ to: paths.ownRequests, label: t('own.back') }}>{t('own.detailTitle', { name })}</PageHeading>
      <RequestStateNote state={state} badge={t(`ownState.${state}`)} next={`${words} ${nextWords}`.trim()} acted={count} />
      {talked && (
        <Conversation
          requestId={id} otherName={name} allyName={name} canWrite={request.canWrite}
          messages={messages} programme={programme} onOlder={onOlder}
        />
      )}
      <section className={styles.section}>
        <SectionHeading>{t('own.youSent')}</SectionHeading>
        <RequestContent content={content} />
        <Text size={200}>{t('own.sentOn', { when: when(content.sentAt, 'always') })}</Text>
      </section>
      <OwnRequestActions
        request={request}
        programme={programme}
        onActed={onActed}
      />
    </ReadingColumn>
  );
}
