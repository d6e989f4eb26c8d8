import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import type { IncomingContactRequestsQuery } from '../../../gql/graphql.ts';
import { RequestList } from '../parts/request-list.tsx';
import { dueFirst, sectionOf } from '../request-words.ts';
import { IncomingRequestRow } from './incoming-request-row.tsx';

const useStyles = makeStyles({ section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } });

type IncomingRequest = IncomingContactRequestsQuery['incomingContactRequests']['edges'][number]['node'];

/** New, waiting for the ally, open, closed: what waits for an answer comes first, the soonest due at the top. */
export function IncomingSections({ requests }: { requests: readonly IncomingRequest[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['contacts', 'talk']);
  const sections = [
    { name: 'new', title: t('incoming.new'), none: t('incoming.nothingNew') },
    { name: 'waiting', title: t('talk:waiting.title'), none: null },
    { name: 'open', title: t('incoming.open'), none: t('incoming.nothingOpen') },
    { name: 'closed', title: t('incoming.closed'), none: null },
  ] as const;
  return (
    <>
      {sections.map(({ name, title, none }) => {
        const found = requests.filter((request) => sectionOf(request) === name);
        if (found.length === 0 && none === null) return null;
        return (
          <section key={name} className={styles.section}>
            <SectionHeading>{title}</SectionHeading>
            {found.length === 0 && <Text>{none}</Text>}
            {found.length > 0 && (
              <RequestList label={title}>
                {(name === 'new' ? dueFirst(found) : found).map((request) => <IncomingRequestRow key={request.id} request={request} />)}
              </RequestList>
            )}
          </section>
        );
      })}
    </>
  );
}
