import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useTranslation } from 'react-i18next';
import { ChoiceBar } from '../../../ui/choice-bar.tsx';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { CopyDayDialog, CopyWeekDialog } from './copy-dialogs.tsx';
import type { HoursInEditing } from './use-hours-draft.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, ':dir(rtl) svg': { transform: 'scaleX(-1)' } },
});

export type HoursView = 'grid' | 'form';

interface HoursToolbarProps {
  hours: HoursInEditing;
  week: number;
  view: HoursView;
  onView: (view: HoursView) => void;
  onWeek: (week: number) => void;
  onUndo: () => void;
  onRedo: () => void;
}

/** How the hours are shown, which week of the pattern, and what can be done with all of it. */
export function HoursToolbar({ hours, week, view, onView, onWeek, onUndo, onRedo }: HoursToolbarProps): ReactElement {
  const styles = useStyles();
  const { icon, target } = usePartStyles();
  const { t } = useTranslation('availability');
  const [copying, setCopying] = useState<'day' | 'week' | null>(null);
  const { draft, change, undo, redo } = hours;
  const close = (): void => { setCopying(null); };
  return (
    <>
      <div className={styles.bar}>
        <ChoiceBar
          label={t('toolbar.view')}
          choices={[{ value: 'grid', text: t('toolbar.grid') }, { value: 'form', text: t('toolbar.form') }]}
          chosen={view}
          onChoose={onView}
        />
        <div role="group" aria-label={t('toolbar.tools')} className={styles.tools}>
          <Tooltip content={t('toolbar.undo')} relationship="label">
            <Button appearance="subtle" className={icon} icon={<ArrowUndoRegular />} disabledFocusable={undo === null} onClick={onUndo} />
          </Tooltip>
          <Tooltip content={t('toolbar.redo')} relationship="label">
            <Button appearance="subtle" className={icon} icon={<ArrowRedoRegular />} disabledFocusable={redo === null} onClick={onRedo} />
          </Tooltip>
          <Button appearance="subtle" className={target} icon={<CopyRegular />} onClick={() => { setCopying('day'); }}>{t('toolbar.copyDay')}</Button>
          {draft.weeks > 1 && (
            <Button appearance="subtle" className={target} icon={<CopyRegular />} onClick={() => { setCopying('week'); }}>{t('toolbar.copyWeek')}</Button>
          )}
        </div>
      </div>
      {draft.weeks > 1 && (
        <ChoiceBar
          label={t('toolbar.week')}
          choices={Array.from({ length: draft.weeks }, (_, index) => ({ value: index + 1, text: t('toolbar.weekNumber', { week: index + 1 }) }))}
          chosen={week}
          onChoose={onWeek}
        />
      )}
      {copying === 'day' && <CopyDayDialog week={week} change={change} onClose={close} />}
      {copying === 'week' && <CopyWeekDialog week={week} weeks={draft.weeks} change={change} onClose={close} />}
    </>
  );
}
