import type { ReactElement } from 'react';
import { Button, Text, Title2, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConnectionFailure } from '../teams/teams-host.ts';
import { SafetyActions } from './safety-actions.tsx';
import type { SignInProblem } from './sign-in.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBlockEndWidth: tokens.strokeWidthThin, borderBlockEndStyle: 'solid', borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '560px',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXXL,
  },
  title: { display: 'block', marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalM },
  button: { minHeight: '44px' },
});

interface FailureScreenProps {
  failure: ConnectionFailure | SignInProblem | 'crash';
  onRetry: () => void;
}

/** A whole page that says what happened and how to go on. Help and hiding are there as on every other. */
export function FailureScreen({ failure, onRetry }: FailureScreenProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Text weight="semibold" size={400}>
          {t('productName')}
        </Text>
        <SafetyActions country={null} />
      </header>
      <main className={styles.main}>
        <div role="alert">
          <Title2 as="h1" className={styles.title}>
            {t(`failure.${failure}.title`)}
          </Title2>
          <Text as="p" block size={400}>
            {t(`failure.${failure}.body`)}
          </Text>
        </div>
        <Button appearance="primary" size="large" className={styles.button} onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      </main>
    </div>
  );
}
