import type { ReactElement } from 'react';
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../gql/index.ts';
import { RequestLink } from '../parts/request-link.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';

const IncomingRequestRowFragment = graphql(`
  fragment IncomingRequestRow_request on IncomingContactRequest {
    id
    state
    replyDueAt
    awaitsMe
    content {
      colleagueName
      kindOfHelp
      sentAt
    }
  }
`);

/** One request in the ally's list. Of one that was erased it says only that. */
export function IncomingRequestRow({ request }: { request: FragmentType<typeof IncomingRequestRowFragment> }): ReactElement | null {
  const { t } = useTranslation(['contacts', 'talk']);
  const { data, complete } = useFragment({ fragment: IncomingRequestRowFragment, from: request });
  const when = useMomentWords();
  const due = useReplyDueText('answerDue', data.replyDueAt, '');
  if (!complete) return null;
  const { content, id, state } = data;
  // Under "Open" and "Closed" the heading has said it already.
  const badge = state === 'ACCEPTED' || state === 'CLOSED' ? null : <StateBadge state={state}>{t(`incomingState.${state}`)}</StateBadge>;
  const to = paths.incomingRequest(id);
  if (state === 'ERASED') return <RequestLink to={to} title={t('incoming.erased')} badge={null} />;
  if (content == null) return <RequestLink to={to} title={t('incoming.fromNobody')} badge={badge} />;
  const help = t(`kindOfHelp.${content.kindOfHelp}`);
  const turn = state === 'WAITING' ? ` ${due}` : data.awaitsMe ? ` ${t('talk:waiting.note')}` : '';
  // Several may be "A colleague": the time tells them apart.
  const sent = t('own.sentOn', { when: when(content.sentAt, 'always') });
  return (
    <RequestLink
      to={to}
      title={content.colleagueName ?? t('colleague')}
      note={`${help}.${turn} ${sent}`}
      badge={badge}
    />
  );
}
