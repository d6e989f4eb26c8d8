import type { ReactElement } from 'react';
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { graphql } from '../../../gql/index.ts';
import { RequestLink } from '../parts/request-link.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import { ownNext } from '../request-words.ts';

const OwnRequestRowFragment = graphql(`
  fragment OwnRequestRow_request on OwnContactRequest {
    id
    state
    askedAllies {
      id
      name
    }
    earlierAllies {
      id
      name
    }
    othersAskedAt
    replyDueAt
    content {
      wayOfTalking
    }
  }
`);

/** One request in the colleague's list: whom, how it stands, what happens next. */
export function OwnRequestRow({ request }: { request: FragmentType<typeof OwnRequestRowFragment> }): ReactElement | null {
  const { t } = useTranslation('contacts');
  const { data, complete } = useFragment({ fragment: OwnRequestRowFragment, from: request });
  const namesOf = useAllyNames();
  const name = complete ? namesOf(data) : '';
  const due = useReplyDueText('replyDue', data.replyDueAt, name);
  if (!complete) return null;
  const next = ownNext(data.state, data.content.wayOfTalking);
  return (
    <RequestLink
      to={paths.ownRequest(data.id)}
      title={name}
      note={next === null ? due : t(`ownNext.${next}`, { name })}
      badge={<StateBadge state={data.state}>{t(`ownState.${data.state}`)}</StateBadge>}
    />
  );
}
