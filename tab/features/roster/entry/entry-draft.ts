import { PLACE_NAME_LENGTH, PROFILE_TEXT_LENGTH } from '../../../../shared/limits.ts';
import { plainTextFault } from '../../../../shared/plain-text.ts';
import type { EditInRosterInput } from '../../../gql/graphql.ts';
import type { RosterProfile } from '../data/roster.query.ts';

/** What is typed into the form. */
export type Draft = Omit<EditInRosterInput, 'id' | 'version' | 'about' | 'canDo' | 'cannotDo'> & Record<TextName, string>;

export const TEXTS = ['about', 'canDo', 'cannotDo'] as const;
export type TextName = (typeof TEXTS)[number];

export type Fault = 'required' | 'tooLong';

export function draftOf({ entry, about, canDo, cannotDo, kindsOfHelp, waysOfTalking }: RosterProfile): Draft {
  return {
    department: entry.department, siteId: entry.site.id, languages: [...entry.languages], topicIds: entry.topics.map(({ id }) => id),
    kindsOfHelp: [...kindsOfHelp], waysOfTalking: [...waysOfTalking], about, canDo, cannotDo,
  };
}

/** What the API takes: a text that says nothing is none. */
export function inputOf(draft: Draft, { entry }: RosterProfile): EditInRosterInput {
  const said = (text: string): string | null => (text.trim() === '' ? null : text);
  return { ...draft, id: entry.id, version: entry.version, about: said(draft.about), canDo: said(draft.canDo), cannotDo: said(draft.cannotDo) };
}

/** What is wrong with the texts, by field. */
export function faultsOf(draft: Draft): Partial<Record<TextName | 'department', Fault>> {
  const department = plainTextFault(draft.department, PLACE_NAME_LENGTH);
  const long = TEXTS.filter((name) => plainTextFault(draft[name], PROFILE_TEXT_LENGTH) === 'tooLong');
  return {
    ...(department !== null && { department: department === 'tooLong' ? 'tooLong' : 'required' }),
    ...Object.fromEntries(long.map((name) => [name, 'tooLong'])),
  };
}
