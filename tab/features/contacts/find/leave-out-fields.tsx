import type { ReactElement } from 'react';
import { Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LeaveOutChoicesFragment } from '../../../gql/graphql.ts';
import type { AskValues, LeaveOutValues } from '../data/ask-draft.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTargetStyles } from '../parts/use-target-styles.ts';
import { PeopleField } from './people-field.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  quiet: { display: 'block', marginBlock: `0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

interface LeaveOutFieldsProps {
  control: Control<AskValues>;
  choices: LeaveOutChoicesFragment;
}

/** Whom not to be led to: one's own department or site, and people by name. Closed until somebody wants it. */
export function LeaveOutFields({ control, choices: { ownPlace, directoryFacets } }: LeaveOutFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useTranslation('find');
  const { field } = useController({ control, name: 'leaveOut' });
  const { departments, siteIds, allies } = field.value;
  const change = (part: Partial<LeaveOutValues>): void => { field.onChange({ ...field.value, ...part }); };
  const count = departments.length + siteIds.length + allies.length;
  const ownDepartment = ownPlace.department == null ? null : { value: ownPlace.department, name: ownPlace.department };
  const ownSite = ownPlace.site ? { value: ownPlace.site.id, name: ownPlace.site.name } : null;
  return (
    <div>
      <Text as="p" className={styles.quiet}>{t('closeOnes')}</Text>
      <Disclosure level="h2" title={count === 0 ? t('leaveOut.title') : t('leaveOut.titleCount', { count })}>
        <div className={styles.panel}>
          <PlaceField kind="department" own={ownDepartment} all={directoryFacets.departments} chosen={departments} onChange={(chosen) => { change({ departments: chosen }); }} />
          <PlaceField kind="site" own={ownSite} all={directoryFacets.sites} chosen={siteIds} onChange={(chosen) => { change({ siteIds: chosen }); }} />
          <PeopleField chosen={allies} onChange={(chosen) => { change({ allies: chosen }); }} />
        </div>
      </Disclosure>
    </div>
  );
}

interface Place {
  readonly value: string;
  readonly name: string;
}

interface PlaceFieldProps {
  kind: 'department' | 'site';
  /** Where the viewer works; null where it is not known, and is chosen from all then. */
  own: Place | null;
  all: readonly Place[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function PlaceField({ kind, own, all, chosen, onChange }: PlaceFieldProps): ReactElement {
  const { t } = useTranslation('find');
  const { choice } = useTargetStyles();
  if (own !== null) {
    return (
      <Checkbox
        className={choice}
        label={t(`leaveOut.own.${kind}`, { name: own.name })}
        checked={chosen.includes(own.value)}
        onChange={(_, { checked }) => { onChange(checked === true ? [own.value] : []); }}
      />
    );
  }
  return (
    <Field size="large" label={t(`leaveOut.${kind}`)}>
      <Select size="large" value={chosen[0] ?? ''} onChange={(_, { value }) => { onChange(value === '' ? [] : [value]); }}>
        <option value="">{t('leaveOut.nobody')}</option>
        {all.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}
      </Select>
    </Field>
  );
}
