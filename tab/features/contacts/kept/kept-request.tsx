import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { KeptQuery } from '../../../gql/graphql.ts';
import { RequestContent } from '../content/request-content.tsx';
import { MessageEntry } from '../conversation/message-entry.tsx';
import { related } from '../conversation/relations.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { StateBadge } from '../parts/state-badge.tsx';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  badge: { alignSelf: 'start' },
});

/** One request as it is kept, with all of its messages. */
export function KeptRequest({ request, messages }: KeptQuery['keptContactRequests'][number]): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation(['own', 'contacts']);
  const when = useMomentWords();
  const name = useAllyNames()(request);
  return (
    <Disclosure title={`${t('kept.to', { name })}, ${when(request.content.sentAt, 'always')}`}>
      <div className={styles.badge}><StateBadge state={request.state}>{t(`contacts:ownState.${request.state}`)}</StateBadge></div>
      <RequestContent content={request.content} />
      <Text>{t('kept.messages', { count: messages.length })}</Text>
      {messages.length > 0 && (
        <ol className={styles.list}>
          {related(messages).map((entry) => (
            <MessageEntry
              key={entry.message.id} requestId={request.id} {...entry} when={when(entry.message.sentAt)} otherName={name}
              asAlly={false} canWrite={false} handOver={null}
            />
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
