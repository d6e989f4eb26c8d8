import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { AskValues } from '../data/ask-draft.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';

const useStyles = makeStyles({ wrap: { whiteSpace: 'normal' } });

/** That sending ends the conversation before, and what of it is shared; it can be left as it is. */
export function HandOverNote({ control }: { control: Control<AskValues> }): ReactElement | null {
  const styles = useStyles();
  const { target } = useTargetStyles();
  const { t } = useTranslation('find');
  const { field } = useController({ control, name: 'handOver' });
  if (field.value === null) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody className={styles.wrap}>{`${t('handOver.ends')} ${t(`handOver.share.${field.value.share}`)}`}</MessageBarBody>
      <MessageBarActions>
        <Button className={target} onClick={() => { field.onChange(null); }}>{t('handOver.keep')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
