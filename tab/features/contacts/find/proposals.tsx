import type { ReactElement, ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths.ts';
import type { FindAlliesQuery as Found, FindChoicesQuery } from '../../../gql/graphql.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LoadingRows } from '../../../ui/loading-rows.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RouteButton } from '../../../ui/route-link.tsx';
import { useNavigate } from '../../../ui/use-navigate.ts';
import { leaveOutOf } from '../ask/ask-values.ts';
import { chooseSeveral } from '../data/ask-draft.ts';
import type { AskValues } from '../data/ask-draft.ts';
import { Lead } from '../parts/lead.tsx';
import { LoadFailed } from '../parts/load-failed.tsx';
import { ScreenHead } from '../parts/screen-head.tsx';
import { SectionHeading } from '../parts/section-heading.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { FindAlliesQuery } from './find.query.ts';
import { ProposedAlly } from './proposed-ally.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalL, listStyleType: 'none', margin: 0, padding: 0 },
  wrap: { whiteSpace: 'normal' },
});

interface ProposalsProps {
  values: AskValues;
  topics: FindChoicesQuery['topics'];
  crisisLines: ReactNode;
  /** Back to what was wished. */
  onChange: () => void;
}

/** Up to three allies who fit, each with the plain reason; asked anew each time that this is opened. */
export function Proposals({ values, crisisLines, onChange }: ProposalsProps): ReactElement {
  const { t } = useTranslation(['find', 'contacts']);
  const { kindOfHelp, language, wayOfTalking, topicIds } = values;
  const input = { kindOfHelp, language, wayOfTalking, topicIds: [...topicIds], leaveOut: leaveOutOf(values) };
  const { data, error, refetch } = useQuery(FindAlliesQuery, { variables: { input }, fetchPolicy: 'network-only' });
  if (error !== undefined && data === undefined) return <LoadFailed onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <ReadingColumn><LoadingRows label={t('contacts:loading')} /></ReadingColumn>;
  const { allies, managerKnown } = data.findAllies;
  return allies.length === 0
    ? <NobodyFound crisisLines={crisisLines} onChange={onChange} />
    : <FoundAllies allies={allies} values={values} managerKnown={managerKnown} onChange={onChange} />;
}

interface FoundAlliesProps {
  allies: Found['findAllies']['allies'];
  values: AskValues;
  managerKnown: boolean;
  onChange: () => void;
}

function FoundAllies({ allies, values, managerKnown, onChange }: FoundAlliesProps): ReactElement {
  const styles = useStyles();
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('find');
  const navigate = useNavigate();
  const several = (): void => {
    chooseSeveral(allies.map(({ ally }) => ally));
    navigate(paths.askSeveral);
  };
  return (
    <ReadingColumn>
      <ScreenHead>
        <StepHeading>{t('proposals.title', { count: allies.length })}</StepHeading>
        <Lead>{t('proposals.intro')}</Lead>
      </ScreenHead>
      {!managerKnown && (
        <MessageBar layout="multiline"><MessageBarBody className={styles.wrap}>{t('proposals.managerUnknown')}</MessageBarBody></MessageBar>
      )}
      <ul className={styles.list}>
        {allies.map(({ ally, sharedTopics }) => (
          <li key={ally.id}><ProposedAlly ally={ally} sharedTopics={sharedTopics} language={values.language} /></li>
        ))}
      </ul>
      {allies.length > 1 && (
        <Panel>
          <SectionHeading>{t('proposals.any')}</SectionHeading>
          {t('proposals.anyHint')}
          <div className={actions}>
            <Button className={target} onClick={several}>{t('proposals.askAny')}</Button>
          </div>
        </Panel>
      )}
      <div className={actions}>
        <Button size="large" className={target} onClick={onChange}>{t('proposals.change')}</Button>
        <RouteButton to={paths.home} size="large">{t('allAllies')}</RouteButton>
      </div>
    </ReadingColumn>
  );
}

function NobodyFound({ crisisLines, onChange }: Pick<ProposalsProps, 'crisisLines' | 'onChange'>): ReactElement {
  const { actions, target } = useTargetStyles();
  const { t } = useTranslation('find');
  return (
    <ReadingColumn>
      <StepHeading>{t('none.title')}</StepHeading>
      <EmptyState title={t('none.loosen')}>{t('none.body')}</EmptyState>
      <div className={actions}>
        <Button appearance="primary" size="large" className={target} onClick={onChange}>{t('proposals.change')}</Button>
        <RouteButton to={paths.home} size="large">{t('allAllies')}</RouteButton>
      </div>
      {crisisLines}
    </ReadingColumn>
  );
}
