import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/page-heading.tsx';
import { ReadingColumn } from '../ui/reading-column.tsx';
import { RouteButton } from '../ui/route-link.tsx';
import { paths } from './paths.ts';

export function NotFoundScreen(): ReactElement {
  const { t } = useTranslation('common');
  return (
    <ReadingColumn>
      <PageHeading>{t('notFound.title')}</PageHeading>
      <p>{t('notFound.body')}</p>
      <div>
        <RouteButton to={paths.home} appearance="primary">
          {t('notFound.action')}
        </RouteButton>
      </div>
    </ReadingColumn>
  );
}
