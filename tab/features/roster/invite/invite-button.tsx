import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../../app/host.ts';
import type { ChosenPerson } from '../../../teams/teams-host.ts';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { InviteDialog } from './invite-dialog.tsx';
import type { Invited } from './use-invite.ts';

const useStyles = makeStyles({ target: { minHeight: '44px' } });

/** Invites people who are chosen in Teams; where it has no picker, one who is named by hand. */
export function InviteButton({ onInvited }: { readonly onInvited: (invited: Invited) => void }): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const host = useHost();
  const [open, setOpen] = useState<{ readonly people: readonly ChosenPerson[] | null } | null>(null);
  const { run } = useOneAtATime(
    useCallback(
      async (title: string) => {
        const people = await host.choosePeople(title).catch(() => undefined);
        if (people === undefined) setOpen({ people: null });
        else if (people !== null && people.length > 0) setOpen({ people });
      },
      [host],
    ),
  );
  return (
    <>
      <Button appearance="primary" icon={<PersonAddRegular />} className={styles.target} onClick={() => void run(t('invite.pick'))}>
        {t('invite.button')}
      </Button>
      {open !== null && (
        <InviteDialog
          people={open.people}
          onCancel={() => { setOpen(null); }}
          onInvited={(invited) => {
            setOpen(null);
            onInvited(invited);
          }}
        />
      )}
    </>
  );
}
