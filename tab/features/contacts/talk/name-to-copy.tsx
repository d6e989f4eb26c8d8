import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: '200px' },
  input: { minHeight: '44px' },
});

/** A name that can be copied; where the browser does not let us, it is marked for copying by hand. */
export function NameToCopy({ name }: { name: string }): ReactElement {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('teams');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(name);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div className={styles.row}>
      <Field
        className={styles.field} label={t('byHand.name')} validationState={copied === 'yes' ? 'success' : 'none'}
        validationMessage={copied === null ? undefined : t(copied === 'yes' ? 'byHand.copied' : 'byHand.copyYourself')}
      >
        <Input className={styles.input} readOnly value={name} onFocus={({ target: field }) => { field.select(); }} />
      </Field>
      <Button size="large" className={target} onClick={() => { void copy(); }}>{t('byHand.copy')}</Button>
    </div>
  );
}
