import type { ReactElement } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../ui/clock.tsx';
import { useEndCoolDown } from '../actions/use-end-cool-down.ts';
import { useStartCoolDown } from '../actions/use-start-cool-down.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { Card } from '../parts/card.tsx';
import { NotDone } from '../parts/not-done.tsx';
import { once } from '../../../ui/once.ts';
import { StatusLine, useStatusLine } from '../../../ui/status-line.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { useUntilWords } from '../parts/use-until-words.ts';

/** No new people for a while, after a conversation that was heavy. */
export function CoolDownCard({ coolDownUntil, limits }: Pick<OwnAvailability, 'coolDownUntil' | 'limits'>): ReactElement {
  const { actions, target, quiet } = usePartStyles();
  const { t } = useTranslation('availability');
  const now = useNow();
  const untilWords = useUntilWords();
  const starting = useStartCoolDown();
  const ending = useEndCoolDown();
  const { lineRef, toLine } = useStatusLine();
  const cooling = coolDownUntil != null && new Date(coolDownUntil) > now;
  const hours = limits.coolDownHours;
  const press = async (): Promise<void> => {
    if ((await (cooling ? ending : starting).run({})) !== null) toLine();
  };
  return (
    <Card title={t('coolDown.title')}>
      <StatusLine lineRef={lineRef} strong={cooling}>{cooling ? untilWords('coolDown', coolDownUntil) : t('coolDown.off')}</StatusLine>
      <Text as="p" className={quiet}>{t('coolDown.what')}</Text>
      {!cooling && hours === 0 && <Text as="p" className={quiet}>{t('coolDown.none')}</Text>}
      <div className={actions}>
        {cooling && <Button size="large" className={target} disabledFocusable={ending.busy} onClick={once(() => { void press(); })}>{t('coolDown.end')}</Button>}
        {!cooling && hours > 0 && (
          <Button size="large" className={target} disabledFocusable={starting.busy} onClick={once(() => { void press(); })}>
            {t('coolDown.start', { count: hours })}
          </Button>
        )}
      </div>
      <NotDone failure={starting.failure ?? ending.failure} />
    </Card>
  );
}
