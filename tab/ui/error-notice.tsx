import type { ReactElement, ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ button: { minHeight: '44px' }, body: { whiteSpace: 'normal' } });

interface ErrorNoticeProps {
  title: string;
  children?: ReactNode;
  onRetry?: () => void;
}

/** Says what went wrong and what to try. */
export function ErrorNotice({ title, children, onRetry }: ErrorNoticeProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {children}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button size="large" className={styles.button} onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
