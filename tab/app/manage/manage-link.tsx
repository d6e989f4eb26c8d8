import type { ReactElement } from 'react';
import { PeopleSettingsRegular } from '@fluentui/react-icons/svg/people-settings';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { NavigationLink } from '../navigation-link.tsx';
import { managePaths } from './manage-paths.ts';
import { useManageMessages } from './use-manage-messages.ts';

/** The way to the screens of admins. */
export function ManageLink(): ReactElement {
  useManageMessages();
  const { t } = useTranslation('manage');
  const [path] = useLocation();
  return (
    <NavigationLink to={managePaths.roster} here={path.startsWith(managePaths.roster)} icon={<PeopleSettingsRegular />}>
      {t('link')}
    </NavigationLink>
  );
}
