import { createContext, useContext } from 'react';
import type { ReactElement } from 'react';
import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SupportContact } from '../../shared/support-contacts.ts';
import { dialled } from './crisis-lines.ts';
import { OutsideLink } from './outside-link.tsx';

const ContactsContext = createContext<readonly SupportContact[]>([]);

/** Holds the employer's own support, so that "Need help now" shows it without asking the network. */
export const SupportContactsProvider = ContactsContext;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The contacts that serve a country: those for it, and those for everywhere. */
export function useSupportContacts(country: string | null): readonly SupportContact[] {
  return useContext(ContactsContext).filter((contact) => contact.country === null || country === null || contact.country === country);
}

/** The employer's own support: who, how to reach them, and when. */
export function SupportContactList({ contacts }: { contacts: readonly SupportContact[] }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('help');
  return (
    <ul aria-label={t('support.title')} className={styles.list}>
      {contacts.map(({ kind, name, phone, link, hours }) => (
        <li key={kind + name} className={styles.row}>
          <Text weight="semibold">{name}</Text>
          <Caption1 className={styles.quiet}>{[t(`support.${kind}`), hours].filter((part) => part !== '').join(', ')}</Caption1>
          {phone !== null && <OutsideLink href={`tel:${dialled(phone)}`} className={styles.link}>{t('call', { number: phone })}</OutsideLink>}
          {link !== null && (
            <OutsideLink href={link} className={styles.link}>{link.replace(/^(https:\/\/|mailto:)/, '')}</OutsideLink>
          )}
        </li>
      ))}
    </ul>
  );
}
