import type { ReactElement } from 'react';
import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import type { OwnRequestRow_RequestFragment } from '../../../gql/graphql.ts';
import { graphql } from '../../../gql/index.ts';
import { RequestLink } from '../parts/request-link.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useNextWords } from './use-next-words.ts';

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
    mayAskOthers
    replyDueAt
    content {
      wayOfTalking
    }
  }
`);

/** One request in the colleague's list: whom, how it stands, what happens next. */
export function OwnRequestRow({ request }: { request: FragmentType<typeof OwnRequestRowFragment> }): ReactElement | null {
  const { data, complete } = useFragment({ fragment: OwnRequestRowFragment, from: request });
  const namesOf = useAllyNames();
  if (!complete) return null;
  return <Row request={data} name={namesOf(data)} />;
}

function Row({ request, name }: { request: OwnRequestRow_RequestFragment; name: string }): ReactElement {
  const { t } = useTranslation('contacts');
  const next = useNextWords(request, request.content.wayOfTalking);
  return (
    <RequestLink
      to={paths.ownRequest(request.id)}
      title={name}
      note={next}
      badge={<StateBadge state={request.state}>{t(`ownState.${request.state}`)}</StateBadge>}
    />
  );
}
