import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CHOICE_KINDS } from '../../../shared/choices.ts';
import type { ChoiceKind } from '../../gql/graphql.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ChoiceList } from './choice-list.tsx';
import { ChoicesQuery } from './choices.query.ts';
import { useChoicesStyles } from './use-choices-styles.ts';

/** What people choose from: topics, sites and languages. */
export function ChoicesScreen(): ReactElement {
  const styles = useChoicesStyles();
  const { t } = useTranslation('choices');
  const [kind, setKind] = useState<ChoiceKind>('TOPIC');
  const { data, error, refetch } = useQuery(ChoicesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <div className={styles.screen}>
      <PageHeading>{t('title')}</PageHeading>
      <Text as="p" className={styles.words}>{t('about')}</Text>
      <ChoiceBar label={t('kinds')} choices={CHOICE_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))} chosen={kind} onChoose={setKind} />
      {error !== undefined && data === undefined && <ErrorNotice title={t('failed')} onRetry={() => void refetch()} />}
      {data === undefined && error === undefined && <LoadingRows label={t('loading')} />}
      {data !== undefined && <ChoiceList key={kind} kind={kind} choices={data.choices.filter((choice) => choice.kind === kind)} />}
    </div>
  );
}
