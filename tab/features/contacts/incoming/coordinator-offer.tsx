import type { ReactElement } from 'react';
import { Text, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useAllyProgramme } from '../data/use-ally-programme.ts';
import { Offer } from './offer.tsx';

const useStyles = makeStyles({ who: { margin: 0, overflowWrap: 'anywhere' } });

/** Whom the ally can talk to, in the words of the organisation where it has said so. */
export function CoordinatorOffer(): ReactElement {
  const { t } = useTranslation('moment');
  const coordinator = useAllyProgramme()?.coordinator;
  return (
    <Offer title={t('talk.title')} what={t('talk.what')}>
      <Text as="p" dir="auto" weight={coordinator == null ? 'regular' : 'semibold'} className={useStyles().who}>
        {coordinator ?? t('talk.unknown')}
      </Text>
    </Offer>
  );
}
