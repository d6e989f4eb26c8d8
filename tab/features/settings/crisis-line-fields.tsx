import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CrisisLineCorrection } from '../../../shared/crisis-line-corrections.ts';
import { SUPPORT_TEXT_LENGTH } from '../../../shared/limits.ts';
import { TextField } from './fields.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))', gap: tokens.spacingHorizontalM, alignItems: 'start',
    margin: 0, padding: 0, paddingBlockEnd: tokens.spacingVerticalL, border: 'none',
  },
  button: { minHeight: '44px', justifySelf: 'start', alignSelf: 'start' },
});

/** Characters of a telephone number. */
const NUMBER_LENGTH = 40;

interface CrisisLineFieldsProps {
  /** Counts from 1. */
  readonly number: number;
  readonly line: CrisisLineCorrection;
  /** Names of fields that were refused. */
  readonly faults: readonly string[];
  readonly onChange: (changes: Partial<CrisisLineCorrection>) => void;
  readonly onRemove: () => void;
}

/** One line that is corrected or added. A country is only asked for one of its own. */
export function CrisisLineFields({ number, line, faults, onChange, onRemove }: CrisisLineFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('settings');
  const isAdded = line.shipped === null;
  const refused = (field: keyof CrisisLineCorrection): boolean => faults.includes(field);
  return (
    <fieldset className={styles.fields} aria-label={t('lines.one', { number })}>
      {isAdded && <TextField label={t('lines.country')} most={2} value={line.country} refused={refused('country')} onChange={(value) => { onChange({ country: value.trim().toUpperCase() }); }} />}
      <TextField label={t('contacts.name')} most={SUPPORT_TEXT_LENGTH} value={line.name} refused={refused('name')} onChange={(value) => { onChange({ name: value }); }} />
      <TextField label={t('lines.phone')} most={NUMBER_LENGTH} value={line.phone} refused={refused('phone')} onChange={(value) => { onChange({ phone: value }); }} />
      <TextField label={t('lines.text')} most={NUMBER_LENGTH} value={line.text ?? ''} refused={refused('text')} onChange={(value) => { onChange({ text: value.trim() === '' ? null : value }); }} />
      <TextField label={t('lines.hours')} most={SUPPORT_TEXT_LENGTH} value={line.hours} refused={refused('hours')} onChange={(value) => { onChange({ hours: value }); }} />
      <Button size="large" className={styles.button} onClick={onRemove}>{t(isAdded ? 'contacts.remove' : 'lines.setBack', { name: line.name })}</Button>
    </fieldset>
  );
}
