import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COOL_DOWN_HOURS, NEW_PEOPLE_A_WEEK, OPEN_CONVERSATIONS, type Bounds } from '../../../../shared/limits.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useSetAllyLimits } from '../actions/use-set-ally-limits.ts';
import type { OwnAvailability } from '../own-availability.query.ts';
import { NotDone } from '../parts/not-done.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { LimitField } from './limit-field.tsx';
import { limitFault, written, type WrittenLimits } from './written-limits.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start' },
});

const BOUNDS: Readonly<Record<keyof WrittenLimits, Bounds>> = {
  maxOpenConversations: OPEN_CONVERSATIONS,
  newPeopleAWeek: NEW_PEOPLE_A_WEEK,
  coolDownHours: COOL_DOWN_HOURS,
};
const FIELDS = ['maxOpenConversations', 'newPeopleAWeek', 'coolDownHours'] as const;

type LimitsCardProps = Pick<OwnAvailability, 'limits' | 'openConversations' | 'newPeopleThisWeek'>;

/** How many people the ally can hold, beside how many there are now. */
export function LimitsCard({ limits, openConversations, newPeopleThisWeek }: LimitsCardProps): ReactElement {
  const styles = useStyles();
  const { actions, target, quiet } = usePartStyles();
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const { run, busy, failure } = useSetAllyLimits();
  const [typed, setTyped] = useState<WrittenLimits | null>(null);
  const [saved, setSaved] = useState(false);
  const shown = typed ?? written(limits);
  const faulty = FIELDS.some((field) => limitFault(shown[field], BOUNDS[field]));
  const hints = {
    maxOpenConversations: t('limits.openNow', { count: openConversations }),
    newPeopleAWeek: t('limits.newNow', { count: newPeopleThisWeek }),
    coolDownHours: t('limits.coolDownHint'),
  };
  const save = async (): Promise<void> => {
    // A button that only looks disabled still sends its form.
    if (busy || faulty || typed === null) return;
    const { maxOpenConversations, newPeopleAWeek, coolDownHours } = shown;
    const input = { maxOpenConversations: Number(maxOpenConversations), newPeopleAWeek: Number(newPeopleAWeek), coolDownHours: Number(coolDownHours) };
    if ((await run({ input })) === null) return;
    setTyped(null);
    setSaved(true);
    announce(t('limits.saved'));
  };
  return (
    <Panel>
      <form className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <div className={styles.fields}>
          {FIELDS.map((field) => (
            <LimitField
              key={field}
              label={t(`limits.${field}`)}
              hint={hints[field]}
              bounds={BOUNDS[field]}
              value={shown[field]}
              refused={failure?.faults.some(({ path }) => path === `input.${field}`) === true}
              onChange={(value) => { setSaved(false); setTyped({ ...shown, [field]: value }); }}
            />
          ))}
        </div>
        <NotDone failure={failure} />
        <div className={actions}>
          <Button type="submit" size="large" className={target} disabledFocusable={busy || faulty || typed === null}>{t('limits.save')}</Button>
          {saved && <Text className={quiet}>{t('limits.saved')}</Text>}
        </div>
      </form>
    </Panel>
  );
}
