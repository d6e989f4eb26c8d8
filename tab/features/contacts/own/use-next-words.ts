import { useTranslation } from 'react-i18next';
import type { OwnRequestState_RequestFragment } from '../../../gql/graphql.ts';
import type { WayOfTalking } from '../../../../shared/vocabulary.ts';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import { ownNext } from '../request-words.ts';

type Known = Pick<OwnRequestState_RequestFragment, 'state' | 'replyDueAt' | 'askedAllies' | 'earlierAllies' | 'mayAskOthers' | 'othersAskedAt'>;

/** What happens next with a colleague's request, in words. */
export function useNextWords(request: Known, way: WayOfTalking): string {
  const { t } = useTranslation(['contacts', 'own']);
  const namesOf = useAllyNames();
  const when = useMomentWords();
  const name = namesOf(request);
  const due = useReplyDueText('replyDue', request.replyDueAt, name);
  const { state, askedAllies, earlierAllies, mayAskOthers, othersAskedAt, replyDueAt } = request;
  const next = ownNext(state, way);
  if (next !== null) return t(`ownNext.${next}`, { name });
  const earlier = earlierAllies.length > 0 ? [t('own:earlier', { name: namesOf({ askedAllies: [], earlierAllies }) })] : [];
  if (replyDueAt != null) return [...earlier, due, ...(mayAskOthers ? [t('own:othersLater')] : [])].join(' ');
  const others = othersAskedAt == null ? t('own:notYet.ways') : t('own:notYet.others', { when: when(othersAskedAt, 'always') });
  return [t('own:notYet.said'), ...earlier, ...(askedAllies.length > 0 ? [t('own:notYet.still', { name })] : []), others].join(' ');
}
