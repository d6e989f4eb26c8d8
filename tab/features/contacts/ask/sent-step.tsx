import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../parts/section-heading.tsx';
import { paths } from '../../../app/paths.ts';
import { ReadingColumn } from '../../../ui/reading-column.tsx';
import { RouteButton } from '../../../ui/route-link.tsx';
import { StepHeading } from '../parts/step-heading.tsx';
import { useAllyNames } from '../parts/use-ally-names.ts';
import { useReplyDueText } from '../parts/use-reply-due-text.ts';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import type { Sent } from './ask-step.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

/** It is sent: what happens next, in words. */
export function SentStep({ request }: { request: Sent['request'] }): ReactElement {
  const styles = useStyles();
  const { actions } = useTargetStyles();
  const { t } = useTranslation(['contacts', 'find']);
  const name = useAllyNames()(request);
  const due = useReplyDueText('replyDue', request.replyDueAt, name);
  return (
    <ReadingColumn>
      <StepHeading>{t('sent.title', { name })}</StepHeading>
      <section>
        <SectionHeading>{t('sent.next')}</SectionHeading>
        <ul className={styles.list}>
          <li>{due}</li>
          {request.mayAskOthers && <li>{t('find:others.yes')}</li>}
          <li>{t('sent.notice')}</li>
          <li>{t('sent.change')}</li>
        </ul>
      </section>
      <div className={actions}>
        <RouteButton to={paths.ownRequest(request.id)} appearance="primary" size="large">{t('sent.open')}</RouteButton>
        <RouteButton to={paths.home} size="large">{t('goBackHome')}</RouteButton>
      </div>
    </ReadingColumn>
  );
}
