import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { weekdayName } from '../days.ts';
import { usePartStyles } from '../parts/use-part-styles.ts';
import { withDayCopied, withWeekCopied } from './draft-edits.ts';
import type { ChangeHours } from './use-hours-draft.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  // Level with the words above.
  choices: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 140px), 1fr))' },
});

interface CopyProps {
  week: number;
  change: ChangeHours;
  onClose: () => void;
}

/** Copies what starts on one day of the week to others. */
export function CopyDayDialog({ week, change, onClose }: CopyProps): ReactElement {
  const { t } = useTranslation('availability');
  const { locale } = useTabLanguage();
  const days = [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, text: weekdayName(value, locale) }));
  return (
    <CopyDialog
      title={t('copy.dayTitle')}
      choices={days}
      first={1}
      onCopy={(weekday, to) => { change((now) => withDayCopied(now, { week, weekday }, to)); }}
      onClose={onClose}
    />
  );
}

/** Copies one week of the pattern to others. */
export function CopyWeekDialog({ week, weeks, change, onClose }: CopyProps & { weeks: number }): ReactElement {
  const { t } = useTranslation('availability');
  const choices = Array.from({ length: weeks }, (_, index) => ({ value: index + 1, text: t('toolbar.weekNumber', { week: index + 1 }) }));
  return (
    <CopyDialog
      title={t('copy.weekTitle')}
      choices={choices}
      first={week}
      onCopy={(from, to) => { change((now) => withWeekCopied(now, from, to)); }}
      onClose={onClose}
    />
  );
}

interface CopyDialogProps {
  title: string;
  choices: readonly { readonly value: number; readonly text: string }[];
  first: number;
  onCopy: (from: number, to: readonly number[]) => void;
  onClose: () => void;
}

function CopyDialog({ title, choices, first, onCopy, onClose }: CopyDialogProps): ReactElement {
  const styles = useStyles();
  const { select, target, quiet } = usePartStyles();
  const { t } = useTranslation('availability');
  const announce = useAnnounce();
  const [from, setFrom] = useState(first);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const fromField = useRef<HTMLSelectElement>(null);
  // After the dialog has put the focus on its first button.
  useEffect(() => fromField.current?.focus(), []);
  const to = marked.filter((value) => value !== from);
  const copy = (): void => {
    if (to.length === 0) return;
    onCopy(from, to);
    announce(t('copy.done'));
    onClose();
  };
  const actions = (
    <>
      <Button size="large" className={target} onClick={onClose}>{t('copy.cancel')}</Button>
      <Button size="large" appearance="primary" className={target} disabledFocusable={to.length === 0} onClick={copy}>{t('copy.confirm')}</Button>
    </>
  );
  return (
    <Modal title={title} onClose={onClose} actions={actions}>
      <div className={styles.content}>
        <Field label={t('copy.from')}>
          <Select ref={fromField} size="large" className={select} value={from} onChange={(_event, { value }) => { setFrom(Number(value)); }}>
            {choices.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
          </Select>
        </Field>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('copy.to')}</legend>
          <div className={styles.choices}>
            {choices.filter(({ value }) => value !== from).map(({ value, text }) => (
              <Checkbox
                key={value}
                size="large"
                label={text}
                checked={marked.includes(value)}
                onChange={() => { setMarked(marked.includes(value) ? marked.filter((one) => one !== value) : [...marked, value]); }}
              />
            ))}
          </div>
        </fieldset>
        <Text as="p" className={quiet}>{t('copy.replaces')}</Text>
      </div>
    </Modal>
  );
}
