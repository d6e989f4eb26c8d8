import type { ReactElement } from 'react';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { RouteButton } from '../../ui/route-link.tsx';
import { useReading } from './availability-reader.tsx';
import { takesRequests } from './availability-words.ts';
import type { AllyAvailability } from './availability-words.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WriteToAllyProps {
  id: string;
  name: string;
  availability: AllyAvailability;
}

/** The way to write to this ally or, where that leads nowhere now, to the others. */
export function WriteToAlly({ id, name, availability }: WriteToAllyProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('allies');
  const { reader } = useReading();
  if (!takesRequests(availability, reader)) {
    return (
      <Panel>
        <Text>{t(availability.status === 'AWAY' ? 'isAway' : 'notTaking', { name })}</Text>
        <div className={styles.step}>
          <RouteButton to={paths.home} appearance="primary" size="large">
            {t('seeOthers')}
          </RouteButton>
        </div>
      </Panel>
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
