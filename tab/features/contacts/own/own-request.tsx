import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import { paths } from '../../../app/paths.ts';
import type { OwnContactRequestQuery, WritingPromise_ProgrammeFragment } from '../../../gql/graphql.ts';
import { AllyAvatar } from '../../../ui/ally-avatar.tsx';
import { PageHeading } from '../../../ui/page-heading.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RequestContent } from '../content/request-content.tsx';
import { Conversation } from '../conversation/conversation.tsx';
import { RequestStateNote } from '../parts/request-state-note.tsx';
import { useActed } from '../parts/use-acted.ts';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { ClosingQuestions } from './closing-questions.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { OwnRequestActions } from './own-request-actions.tsx';
import { useNextWords } from './use-next-words.ts';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

interface OwnRequestProps {
  request: OwnContactRequestQuery['ownContactRequest'];
  programme: WritingPromise_ProgrammeFragment;
  crisisLines: ReactNode;
  onOlder: () => Promise<void>;
}

/** How it stands, what was sent, what both wrote, and every way out. */
export function OwnRequest({ request, programme, crisisLines, onOlder }: OwnRequestProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['contacts', 'own']);
  const { id, content, messages, state } = request;
  const name = useAllyNames()(request);
  const { count, words, onActed } = useActed(state);
  const when = useMomentWords();
  const nextWords = useNextWords(request, content.wayOfTalking);
  const talked = state === 'ACCEPTED' || state === 'CLOSED' || state === 'HANDED_OVER';
  const [holder] = request.askedAllies;
  const picture = holder && request.askedAllies.length === 1 ? <AllyAvatar id={holder.id} name={holder.name} size={32} /> : null;
  const [questionsPutAway, putQuestionsAway] = useState(false);
  const waitsTooLong = state === 'WAITING' && request.replyDueAt == null;
  return (
    <ReadingColumn>
      <PageHeading back={{ to: paths.ownRequests, label: t('own.back') }}>{t('own.detailTitle', { name })}</PageHeading>
      <RequestStateNote state={state} badge={t(`ownState.${state}`)} next={`${words} ${nextWords}`.trim()} acted={count} />
      {waitsTooLong && (
        <Panel>
          <SectionHeading>{t('own:help')}</SectionHeading>
          {crisisLines}
        </Panel>
      )}
      {request.closingQuestionsOpen && !questionsPutAway && (
        <ClosingQuestions
          id={id}
          onDone={(said) => {
            putQuestionsAway(true);
            onActed(said);
          }}
        />
      )}
      {talked && (
        <Conversation
          requestId={id} otherName={name} allyName={name} picture={picture} canWrite={request.canWrite}
          handOver={<HandOverDialog id={id} allyName={name} />}
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
