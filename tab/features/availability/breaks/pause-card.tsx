import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PauseInput } from '../../../gql/graphql.ts';
import { useNow } from '../../../ui/clock.tsx';
import { useEndPause } from '../actions/use-end-pause.ts';
import { usePause } from '../actions/use-pause.ts';
import { dayIn } from '../days.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { Card } from '../parts/card.tsx';
import { refusedDay } from '../parts/day-faults.ts';
import { NotDone } from '../parts/not-done.tsx';
import { once } from '../../../ui/once.ts';
import { StatusLine, useStatusLine } from '../../../ui/status-line.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { useUntilWords } from '../parts/use-until-words.ts';
import { PauseUntil } from './pause-until.tsx';

/** Not reachable from now on, for as long as the ally likes; nobody asks why, and it ends by itself. */
export function PauseCard({ pausedUntil, weeklyHours }: Pick<OwnAvailability, 'pausedUntil' | 'weeklyHours'>): ReactElement {
  const { actions, target } = usePartStyles();
  const { t } = useTranslation('availability');
  const now = useNow();
  const untilWords = useUntilWords();
  const pausing = usePause();
  const ending = useEndPause();
  const { lineRef, toLine } = useStatusLine();
  const paused = pausedUntil != null && new Date(pausedUntil) > now;
  const pause = async (input: PauseInput): Promise<void> => {
    if ((await pausing.run({ input })) !== null) toLine();
  };
  const end = async (): Promise<void> => {
    if ((await ending.run({})) !== null) toLine();
  };
  return (
    <Card title={t('pause.title')}>
      <StatusLine lineRef={lineRef} strong={paused}>{paused ? untilWords('pause', pausedUntil) : t('pause.off')}</StatusLine>
      {paused ? (
        <div className={actions}>
          <Button size="large" className={target} disabledFocusable={ending.busy} onClick={once(() => { void end(); })}>{t('pause.end')}</Button>
        </div>
      ) : (
        <>
          <div className={actions}>
            <Button size="large" className={target} disabledFocusable={pausing.busy} onClick={once(() => { void pause({ length: 'ONE_HOUR' }); })}>{t('pause.hour')}</Button>
            <Button size="large" className={target} disabledFocusable={pausing.busy} onClick={once(() => { void pause({ length: 'TODAY' }); })}>{t('pause.today')}</Button>
          </div>
          <PauseUntil
            today={dayIn(weeklyHours.timeZone, now)}
            busy={pausing.busy}
            refused={refusedDay(pausing.failure?.faults ?? [], 'date')}
            onPause={(date) => { void pause({ length: 'UNTIL_DATE', date }); }}
          />
        </>
      )}
      <NotDone failure={pausing.failure} />
      <NotDone failure={ending.failure} />
    </Card>
  );
}
