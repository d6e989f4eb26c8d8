import type { ReactElement } from 'react';
import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useWaitingCount } from '../features/contacts/use-waiting-count.ts';
import { useRoleNews } from '../features/role/use-role-news.ts';
import { phone } from '../ui/widths.ts';
import { ManageItem } from './manage-area.tsx';
import { NavigationLink } from './navigation-link.tsx';
import { paths } from './paths.ts';
import { useViewer } from './viewer.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [phone]: { justifyContent: 'space-around', '& > li': { flexGrow: 1, flexBasis: 0, minWidth: 0 } },
  },
  // On a phone: a bar at the lower edge, near the thumb.
  bar: {
    [phone]: {
      position: 'fixed',
      insetInline: 0,
      insetBlockEnd: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBlockStartWidth: tokens.strokeWidthThin, borderBlockStartStyle: 'solid', borderBlockStartColor: tokens.colorNeutralStroke2,
    },
  },
});

export function Navigation(): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('common');
  const [path] = useLocation();
  const viewer = useViewer();
  return (
    <nav aria-label={t('navigation')} className={styles.bar}>
      <ul className={styles.list}>
        <li>
          <NavigationLink to={paths.home} here={path === paths.home || path === paths.contactList || path === paths.findSomeone || path.startsWith('/a')} icon={<PeopleRegular />}>
            {t('findAnAlly')}
          </NavigationLink>
        </li>
        <li>
          <NavigationLink to={paths.ownRequests} here={path.startsWith(paths.ownRequests) || path === paths.kept} icon={<ChatRegular />}>
            {t('myRequests')}
          </NavigationLink>
        </li>
        {viewer?.isAlly === true && (
          <li>
            <IncomingRequestsLink here={path.startsWith(paths.incomingRequests)} />
          </li>
        )}
        {viewer?.isAlly === true && (
          <li>
            <NavigationLink to={paths.ownHours} here={path === paths.ownHours} icon={<CalendarClockRegular />}>
              {t('myHours')}
            </NavigationLink>
          </li>
        )}
        {viewer !== null && <RoleItem here={path === paths.role} />}
        <ManageItem />
      </ul>
    </nav>
  );
}

/** Only while something is asked of the viewer: becoming an ally is nothing that anybody is pushed to. */
function RoleItem({ here }: { here: boolean }): ReactElement | null {
  const { t } = useTranslation('role');
  if (!useRoleNews()) return null;
  return (
    <li>
      <NavigationLink to={paths.role} here={here} icon={<HandshakeRegular />} label={t('link.newsLabel')}>
        {t('link.news')}
      </NavigationLink>
    </li>
  );
}

function IncomingRequestsLink({ here }: { here: boolean }): ReactElement {
  const { t } = useTranslation('common');
  const count = useWaitingCount();
  return (
    <NavigationLink
      to={paths.incomingRequests}
      here={here}
      icon={<MailInboxRegular />}
      {...(count > 0 && { label: t('requestsWaiting', { count }) })}
    >
      <span>
        {t('requests')} {count > 0 && <CounterBadge count={count} size="small" color="brand" />}
      </span>
    </NavigationLink>
  );
}
