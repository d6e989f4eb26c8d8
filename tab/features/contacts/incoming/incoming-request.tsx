import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import { paths } from '../../../app/paths.ts';
import type { IncomingContactRequestQuery, WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { RequestContent } from '../content/request-content.tsx';
import { Conversation } from '../conversation/conversation.tsx';
import { AllyGuide } from '../guide/ally-guide.tsx';
import { CloseDialog } from '../parts/close-dialog.tsx';
import { ReadingWithAside } from '../parts/reading-with-aside.tsx';
import { RequestStateNote } from '../parts/request-state-note.tsx';
import { useActed } from '../parts/use-acted.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { TalkInTeams } from '../talk/talk-in-teams.tsx';
import { AnswerActions } from './answer-actions.tsx';
import { PrivateMoment } from './private-moment.tsx';
import { ProposeHandOverDialog } from './propose-hand-over-dialog.tsx';
import { ReferDialog } from './refer-dialog.tsx';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

interface IncomingRequestProps {
  request: IncomingContactRequestQuery['incomingContactRequest'];
  programme: WritingPromise_ProgrammeFragment;
  crisisLines: ReactNode;
  onOlder: () => Promise<void>;
}

/** What a colleague sent, the ally's answer, and what both wrote. */
export function IncomingRequest({ request, programme, crisisLines, onOlder }: IncomingRequestProps): ReactElement {
  const styles = useStyles();
  const { actions } = useTargetStyles();
  const { t } = useTranslation('contacts');
  const { id, content, messages, state } = request;
  const { count, words, onActed } = useActed(state);
  const due = useReplyDueText('answerDue', request.replyDueAt, '');
  const when = useMomentWords();
  const name = content?.colleagueName ?? t('colleague');
  const title = content == null ? t('incoming.fromNobody') : content.colleagueName == null ? t('incoming.fromColleague') : t('incoming.from', { name });
  const next = state === 'WAITING' ? due : t(`incomingNext.${state}`);
  // While it waits there may be something that was shared from a conversation before.
  const talked = content != null && (state !== 'WAITING' || messages.edges.length > 0);
  return (
    <ReadingWithAside aside={state !== 'ERASED' && <AllyGuide crisisLines={crisisLines} />}>
      <PageHeading back={{ to: paths.incomingRequests, label: t('incoming.back') }}>
        {title}
      </PageHeading>
      <RequestStateNote state={state} badge={t(`incomingState.${state}`)} next={`${words} ${next}`.trim()} acted={count} />
      {(state === 'CLOSED' || state === 'HANDED_OVER') && <PrivateMoment requestId={id} onPutAway={() => { onActed(''); }} />}
      {content != null && (
        <section className={styles.section}>
          <SectionHeading>{t('incoming.theySent')}</SectionHeading>
          <RequestContent content={content} />
          <Text size={200}>{t('own.sentOn', { when: when(content.sentAt, 'always') })}</Text>
        </section>
      )}
      <AnswerActions request={request} onActed={onActed} />
      {talked && (
        <Conversation
          requestId={id} otherName={name} allyName={null} canWrite={request.canWrite}
          messages={messages} programme={programme} onOlder={onOlder}
        />
      )}
      {request.canClose && (
        <div className={actions}>
          {request.canWrite && <ReferDialog id={id} onActed={onActed} />}
          {request.canWrite && <ProposeHandOverDialog id={id} onActed={onActed} />}
          {request.canTalkInTeams && <TalkInTeams requestId={id} otherName={name} onActed={onActed} />}
          <CloseDialog id={id} keptDays={programme.keptDaysAfterClosing} onActed={onActed} />
        </div>
      )}
    </ReadingWithAside>
  );
}
