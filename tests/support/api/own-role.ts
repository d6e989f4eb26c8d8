import type { RosterStep } from '../../../shared/roster-rules.ts';
import { demoOrganisation } from '../../../api/local/index.ts';
import type { Person } from './person.ts';

const ROLE = `step stepDay acceptedCharter asksForCharter trainedUntil renewalDue
  charter { version publishedDay text } trainings { courseName required day expiresOn }`;

export interface Role {
  step: RosterStep | null;
  stepDay: string | null;
  acceptedCharter: number | null;
  asksForCharter: boolean;
  trainedUntil: string | null;
  renewalDue: boolean;
  charter: { version: number; publishedDay: string | null; text: string };
  trainings: { courseName: string; required: boolean; day: string | null; expiresOn: string | null }[];
}

export const OWN_ROLE = `query { ownRole { ${ROLE} } }`;
export const VOLUNTEER = changing('volunteer', 'VolunteerInput');
export const ACCEPT_CHARTER = changing('acceptCharter', 'AcceptCharterInput');
export const STEP_DOWN = changing('stepDown', 'StepDownInput');

function changing(field: string, input: string): string {
  return `mutation Change($input: ${input}!) { changed: ${field}(input: $input) { __typename
    ... on OwnRoleChanged { role { ${ROLE} } } ... on OwnRoleUnchanged { role { ${ROLE} } } } }`;
}

export interface Changed {
  __typename: 'OwnRoleChanged' | 'OwnRoleUnchanged';
  role: Role;
}

const { sites, topics } = demoOrganisation();

/** What a volunteer says, complete but for what a test names. */
export const wish = (changes: object = {}): object => ({
  why: 'I know what it is like.', languages: ['en', 'de'], topicIds: [topics[0]?.id], kindsOfHelp: ['LISTEN'], waysOfTalking: ['CHAT'],
  siteId: sites[0]?.id, department: 'Finance', hours: 'Tuesdays over lunch.', ...changes,
});

export const ownRole = async (person: Person): Promise<Role> => (await person.get<{ ownRole: Role }>(OWN_ROLE)).ownRole;
const change = async (person: Person, operation: string, input: object): Promise<Changed> => (await person.get<{ changed: Changed }>(operation, { input })).changed;
export const volunteer = (person: Person, changes?: object) => change(person, VOLUNTEER, wish(changes));
export const acceptCharter = (person: Person, version = 1) => change(person, ACCEPT_CHARTER, { version });
export const stepDown = (person: Person, step: RosterStep) => change(person, STEP_DOWN, { step });
