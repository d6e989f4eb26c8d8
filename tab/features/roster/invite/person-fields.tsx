import type { ReactElement } from 'react';
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChosenPerson } from '../../../teams/teams-host.ts';
import { useFindPeople } from './use-find-people.ts';
import type { FoundPerson } from './use-find-people.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none', maxHeight: '220px', overflowY: 'auto' },
  found: { justifyContent: 'flex-start', textAlign: 'start', minHeight: '44px', width: '100%', columnGap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  department: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  target: { minHeight: '44px' },
});

export const OBJECT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface PersonFieldsProps {
  readonly person: ChosenPerson;
  /** Whether what is missing is said. */
  readonly tried: boolean;
  readonly onChange: (person: ChosenPerson) => void;
  readonly onFound: (person: FoundPerson) => void;
}

/** Who is invited, where Teams has no picker: searched for by name, or named by hand where that cannot be. */
export function PersonFields({ person, tried, onChange, onFound }: PersonFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const { found, cannot } = useFindPeople(person.objectId === '' ? person.name : '');
  const fault = (is: boolean, words: string) => (tried && is ? { validationState: 'error' as const, validationMessage: words } : {});
  return (
    <>
      <Text>{t(cannot ? 'invite.pickFailed' : 'invite.search')}</Text>
      <Field label={t('invite.name')} required {...fault(person.name.trim() === '', t('panel.required'))}>
        {/* Another name is another person. */}
        <Input className={styles.target} value={person.name} onChange={(_event, { value }) => { onChange({ objectId: cannot ? person.objectId : '', name: value }); }} />
      </Field>
      {found !== null && found.length === 0 && <Text role="status">{t('invite.nobodyFound')}</Text>}
      {found !== null && found.length > 0 && (
        <ul className={styles.list} aria-label={t('invite.found')}>
          {found.map((one) => (
            <li key={one.objectId}>
              <Button appearance="subtle" className={styles.found} onClick={() => { onFound(one); }}>
                {one.name} <span className={styles.department}>{one.department}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {cannot
        ? (
            <Field label={t('invite.objectId')} hint={t('invite.objectIdHint')} required {...fault(!OBJECT_ID.test(person.objectId.trim()), t('invite.objectIdWrong'))}>
              <Input className={styles.target} value={person.objectId} onChange={(_event, { value }) => { onChange({ ...person, objectId: value }); }} />
            </Field>
          )
        : tried && person.objectId === '' && <Text role="alert">{t('invite.chooseFound')}</Text>}
    </>
  );
}
