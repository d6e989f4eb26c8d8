import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ChosenPerson } from '../../../teams/teams-host.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { Modal } from '../../../ui/modal.tsx';
import { once } from '../../../ui/once.ts';
import { useFirstFault } from '../../../ui/use-first-fault.ts';
import { RosterChoicesQuery } from '../data/roster.query.ts';
import { OBJECT_ID, PersonFields } from './person-fields.tsx';
import { useInvite } from './use-invite.ts';
import type { Invited } from './use-invite.ts';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  people: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  target: { minHeight: '44px' },
});

interface InviteDialogProps {
  /** Null where Teams has no picker: then the person is named by hand. */
  readonly people: readonly ChosenPerson[] | null;
  readonly onInvited: (invited: Invited) => void;
  readonly onCancel: () => void;
}

/** Where the people who are invited work, and what happens when the invitation is sent. */
export function InviteDialog({ people: picked, onInvited, onCancel }: InviteDialogProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const { data } = useQuery(RosterChoicesQuery);
  const { run, busy, failed } = useInvite();
  const [typed, setTyped] = useState<ChosenPerson>({ objectId: '', name: '' });
  const [place, setPlace] = useState({ siteId: '', department: '' });
  const { fields, tried, look } = useFirstFault<HTMLDivElement>();
  const people = picked ?? [{ objectId: typed.objectId.trim(), name: typed.name.trim() }];
  const missing = (text: string) => (tried && text.trim() === '' ? { validationState: 'error' as const, validationMessage: t('panel.required') } : {});
  const complete = place.siteId !== '' && place.department.trim() !== '' && people.every(({ objectId, name }) => OBJECT_ID.test(objectId) && name !== '');
  const send = async (): Promise<void> => {
    look();
    if (!complete) return;
    const invited = await run({ people, ...place });
    if (invited !== null) onInvited(invited);
  };
  return (
    <Modal
      question title={t('invite.title')} onClose={onCancel}
      actions={
        <>
          <Button size="large" onClick={once(onCancel)}>{t('invite.cancel')}</Button>
          <Button size="large" appearance="primary" disabledFocusable={busy} onClick={once(() => void send())}>{t('invite.send')}</Button>
        </>
      }
    >
      <div ref={fields} className={styles.words}>
        {picked === null ? (
          <PersonFields
            person={typed} tried={tried} onChange={setTyped}
            onFound={({ department, ...person }) => {
              setTyped(person);
              if (department !== null && place.department.trim() === '') setPlace({ ...place, department });
            }}
          />
        ) : (
          <ul className={styles.people} aria-label={t('invite.people')}>{picked.map(({ objectId, name }) => <li key={objectId}>{name}</li>)}</ul>
        )}
        <Field label={t('invite.department')} required {...missing(place.department)}>
          <Input className={styles.target} value={place.department} onChange={(_event, { value }) => { setPlace({ ...place, department: value }); }} />
        </Field>
        <Field label={t('invite.site')} required {...missing(place.siteId)}>
          <Select select={{ className: styles.target }} value={place.siteId} onChange={(_event, { value }) => { setPlace({ ...place, siteId: value }); }}>
            <option value="">{t('pleaseChoose')}</option>
            {(data?.rosterSites ?? []).map((site) => <option key={site.id} value={site.id}>{site.name}</option>)}
          </Select>
        </Field>
        <Text>{t('invite.explain')}</Text>
        {failed && <ErrorNotice title={t('invite.failed')} />}
      </div>
    </Modal>
  );
}
