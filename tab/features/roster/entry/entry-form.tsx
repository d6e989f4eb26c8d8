import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useTabLanguage } from '../../../app/language.ts';
import { PLACE_NAME_LENGTH, PROFILE_TEXT_LENGTH } from '../../../../shared/limits.ts';
import { KINDS_OF_HELP, WAYS_OF_TALKING } from '../../../../shared/vocabulary.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { languageNames } from '../../../ui/language-names.ts';
import { useFirstFault } from '../../../ui/use-first-fault.ts';
import { RosterChoicesQuery } from '../data/roster.query.ts';
import type { RosterProfile } from '../data/roster.query.ts';
import { CheckList } from '../parts/check-list.tsx';
import { draftOf, faultsOf, inputOf, TEXTS } from './entry-draft.ts';
import type { Draft } from './entry-draft.ts';
import { useEditInRoster } from './use-edit-in-roster.ts';
import type { Edited } from './use-edit-in-roster.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  target: { minHeight: '44px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EntryFormProps {
  readonly profile: RosterProfile;
  readonly onEdited: (edited: Edited) => void;
  readonly onCancel: () => void;
}

/** What stands in the roster about one person, to be changed. */
export function EntryForm({ profile, onEdited, onCancel }: EntryFormProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('roster');
  const { locale } = useTabLanguage();
  const [draft, setDraft] = useState(() => draftOf(profile));
  const { fields, tried, look } = useFirstFault<HTMLFormElement>();
  const { data } = useQuery(RosterChoicesQuery);
  const { run, busy, failed } = useEditInRoster();
  const id = useId();
  const faults = tried ? faultsOf(draft) : {};
  const change = (part: Partial<Draft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const { entry } = profile;
  const sites = withOwn(data?.rosterSites ?? [], [entry.site]);
  const topics = withOwn(data?.topics ?? [], entry.topics);
  const languages = ownFirst(entry.languages, data?.offeredLanguages ?? [], locale);
  const message = (name: keyof typeof faults, most: number) =>
    faults[name] === undefined ? {} : { validationState: 'error' as const, validationMessage: t(`panel.${faults[name]}`, { most }) };
  const save = async (): Promise<void> => {
    look();
    if (busy || Object.keys(faultsOf(draft)).length > 0) return;
    const edited = await run(inputOf(draft, profile), profile);
    if (edited !== null) onEdited(edited);
  };
  return (
    <form ref={fields} id={id} noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Field label={t('panel.department')} required {...message('department', PLACE_NAME_LENGTH)}>
        <Input className={styles.target} value={draft.department} onChange={(_event, { value }) => { change({ department: value }); }} />
      </Field>
      <Field label={t('panel.site')} required>
        <Select select={{ className: styles.target }} value={draft.siteId} onChange={(_event, { value }) => { change({ siteId: value }); }}>
          {sites.map((site) => <option key={site.id} value={site.id}>{site.name}</option>)}
        </Select>
      </Field>
      <CheckList
        label={t('panel.languages')} chosen={draft.languages} onChange={(languages) => { change({ languages }); }}
        choices={languages.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <CheckList
        label={t('panel.topics')} chosen={draft.topicIds} onChange={(topicIds) => { change({ topicIds }); }}
        choices={topics.map((topic) => ({ value: topic.id, text: topic.name }))}
      />
      <CheckList
        label={t('panel.kindsOfHelp')} chosen={draft.kindsOfHelp} choices={KINDS_OF_HELP.map((kind) => ({ value: kind, text: t(`kindOfHelp.${kind}`) }))}
        onChange={(chosen) => { change({ kindsOfHelp: KINDS_OF_HELP.filter((kind) => chosen.includes(kind)) }); }}
      />
      <CheckList
        label={t('panel.waysOfTalking')} chosen={draft.waysOfTalking} choices={WAYS_OF_TALKING.map((way) => ({ value: way, text: t(`way.${way}`) }))}
        onChange={(chosen) => { change({ waysOfTalking: WAYS_OF_TALKING.filter((way) => chosen.includes(way)) }); }}
      />
      {TEXTS.map((name) => (
        <Field key={name} label={t(`panel.${name}`)} {...message(name, PROFILE_TEXT_LENGTH)}>
          <Textarea rows={4} resize="vertical" value={draft[name]} onChange={(_event, { value }) => { change({ [name]: value }); }} />
        </Field>
      ))}
      {failed && <ErrorNotice title={t('panel.saveFailed')} />}
      <div className={styles.actions}>
        <Button type="submit" size="large" appearance="primary" disabledFocusable={busy}>{t('panel.save')}</Button>
        <Button size="large" onClick={onCancel}>{t('panel.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is offered, and what somebody has that is offered no more. */
function withOwn<Kept extends { readonly id: string }>(offered: readonly Kept[], own: readonly Kept[]): Kept[] {
  return [...offered, ...own.filter(({ id }) => !offered.some((one) => one.id === id))];
}

/** The list is long, and what is chosen should be seen. Each part is sorted by name. */
function ownFirst(own: readonly string[], offered: readonly string[], locale: string) {
  return [own, offered.filter((code) => !own.includes(code))].flatMap((codes) => languageNames(codes, locale));
}
