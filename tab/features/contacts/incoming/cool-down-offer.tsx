import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { once } from '../../../ui/once.ts';
import { RouteButton } from '../../../ui/route-link.tsx';
import { StatusLine, useStatusLine } from '../../../ui/status-line.tsx';
import { useMomentWords } from '../parts/use-moment-words.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { Offer } from './offer.tsx';
import { useCoolDown } from './use-cool-down.ts';

/**
 * A break from new people: started, and taken back, at a press.
 *
 * @param proposed it is what this ally most likely wants
 */
export function CoolDownOffer({ proposed }: { proposed: boolean }): ReactElement {
  const { target } = useTargetStyles();
  const { t } = useTranslation(['moment', 'contacts']);
  const when = useMomentWords();
  const { until, hours, done, busy, failed, start, end } = useCoolDown();
  const { lineRef, toLine } = useStatusLine();
  const press = once(() => {
    void (until === null ? start() : end()).then((worked) => { if (worked) toLine(); });
  });
  const impossible = until === null && hours === 0;
  const line = until !== null ? t('rest.until', { when: when(until) }) : impossible ? t('rest.none') : done === null ? null : t('rest.over');
  const startWords = hours === undefined ? t('rest.start') : t('rest.startFor', { count: hours });
  const words = until === null ? startWords : t(done === 'started' ? 'rest.undo' : 'rest.end');
  return (
    <Offer title={t('rest.title')} what={t('rest.what')}>
      {line !== null && <StatusLine lineRef={lineRef} strong={until !== null}>{line}</StatusLine>}
      {failed && !busy && <ErrorNotice title={t('contacts:actionFailed')} />}
      {impossible ? (
        <RouteButton to={paths.ownHours} size="large">{t('rest.hours')}</RouteButton>
      ) : (
        <Button
          appearance={proposed && until === null ? 'primary' : 'secondary'}
          size="large"
          className={target}
          disabledFocusable={busy}
          onClick={press}
        >
          {words}
        </Button>
      )}
    </Offer>
  );
}
