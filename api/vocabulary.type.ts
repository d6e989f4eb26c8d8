import { registerEnumType } from 'type-graphql';
import { CHOICE_KINDS } from '../shared/choices.ts';
import { CONTACT_REQUEST_STATES, MESSAGE_KINDS, SHARED_PARTS } from '../shared/contact-rules.ts';
import { COVERAGE_BY } from '../shared/coverage.ts';
import { ADMIN_MOVES, ROSTER_LOADS, ROSTER_REFUSALS, ROSTER_SORTS } from '../shared/roster-list.ts';
import { CSV_COLUMNS } from '../shared/roster-csv/columns.ts';
import { CSV_DELIMITERS, CSV_ENCODINGS, CSV_PROBLEMS, ROSTER_IMPORT_STATES } from '../shared/roster-csv/problems.ts';
import { ROSTER_STEPS } from '../shared/roster-rules.ts';
import { TRAINING_STATES } from '../shared/training-state.ts';
import { SUPPORT_KINDS } from '../shared/support-contacts.ts';
import {
  AVAILABILITY_STATUSES, DIRECTORY_FILTERS, KINDS_OF_HELP, NOTICE_PLACES, PAUSE_LENGTHS, PRESENCES, REACHABLE, WAYS_OF_TALKING,
} from '../shared/vocabulary.ts';

/** The shared lists of words as GraphQL enums; a word stands for itself. */
function enumOf<Word extends string>(name: string, words: readonly Word[]): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name });
  return values;
}

export const ContactRequestStateEnum = enumOf('ContactRequestState', CONTACT_REQUEST_STATES);
export const MessageKindEnum = enumOf('MessageKind', MESSAGE_KINDS);
export const SharedPartEnum = enumOf('SharedPart', SHARED_PARTS);
export const RosterStepEnum = enumOf('RosterStep', ROSTER_STEPS);
export const KindOfHelpEnum = enumOf('KindOfHelp', KINDS_OF_HELP);
export const WayOfTalkingEnum = enumOf('WayOfTalking', WAYS_OF_TALKING);
export const AvailabilityStatusEnum = enumOf('AvailabilityStatus', AVAILABILITY_STATUSES);
export const NoticePlaceKindEnum = enumOf('NoticePlaceKind', NOTICE_PLACES);
export const PresenceEnum = enumOf('Presence', PRESENCES);
export const ReachableEnum = enumOf('Reachable', REACHABLE);
export const DirectoryFilterEnum = enumOf('DirectoryFilter', DIRECTORY_FILTERS);
export const SupportKindEnum = enumOf('SupportKind', SUPPORT_KINDS);
export const ChoiceKindEnum = enumOf('ChoiceKind', CHOICE_KINDS);
export const CoverageByEnum = enumOf('CoverageBy', COVERAGE_BY);
export const PauseLengthEnum = enumOf('PauseLength', PAUSE_LENGTHS);
export const AdminMoveEnum = enumOf('AdminMove', ADMIN_MOVES);
export const RosterSortEnum = enumOf('RosterSort', ROSTER_SORTS);
export const RosterLoadEnum = enumOf('RosterLoad', ROSTER_LOADS);
export const RosterRefusalEnum = enumOf('RosterRefusal', ROSTER_REFUSALS);
export const TrainingStateEnum = enumOf('TrainingState', TRAINING_STATES);
export const CsvColumnEnum = enumOf('CsvColumn', CSV_COLUMNS);
export const CsvDelimiterEnum = enumOf('CsvDelimiter', CSV_DELIMITERS);
export const CsvEncodingEnum = enumOf('CsvEncoding', CSV_ENCODINGS);
export const CsvProblemKindEnum = enumOf('CsvProblemKind', CSV_PROBLEMS);
export const RosterImportStateEnum = enumOf('RosterImportState', ROSTER_IMPORT_STATES);
