import type { ReactElement } from 'react';
import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { RouteButton } from '../../ui/route-link.tsx';

const useStyles = makeStyles({
  step: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  body: { whiteSpace: 'normal' },
});

interface WriteToAllyProps {
  id: string;
  name: string;
  takesNewPeople: boolean;
}

/** The way to write to this ally or, where that leads nowhere now, to the others. */
export function WriteToAlly({ id, name, takesNewPeople }: WriteToAllyProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  if (!takesNewPeople) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.body}>{t('notTaking', { name })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.step}>
      <RouteButton to={paths.ask(id)} appearance="primary" size="large" icon={<MailRegular />}>
        {t('writeTo', { name })}
      </RouteButton>
      <Text className={styles.quiet}>{t('private', { name })}</Text>
    </div>
  );
}
