import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { usePartStyles } from '../parts/use-part-styles.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** Somewhere else other hours were saved meanwhile: the ally decides which ones hold. */
export function ChangedElsewhere({ onKeepMine, onTakeOther }: { onKeepMine: () => void; onTakeOther: () => void }): ReactElement {
  const styles = useStyles();
  const { target } = usePartStyles();
  const { t } = useTranslation('availability');
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t('elsewhere.title')}</MessageBarTitle> {t('elsewhere.body')}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="large" className={target} onClick={onKeepMine}>{t('elsewhere.keepMine')}</Button>
        <Button size="large" className={target} onClick={onTakeOther}>{t('elsewhere.takeOther')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
