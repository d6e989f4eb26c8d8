import { each, forAdmins, rows, type Rows } from './rows.ts';

export const programme: Rows = {
  fields: {
    ...rows('LocalText', 'en de', 'admin'),
    ...rows('SupportContact', 'kind name phone link hours country', 'everyone'),
    ...rows('CrisisLine', 'country shipped name phone text hours', 'everyone'),
    ...rows('ProgrammeSettings', 'version name coordinator replyWorkingDays workingWeek keptDaysAfterClosing keptDaysWithoutAnswer confidentialityLimits supportContacts crisisLines smallestGroup', 'admin'),
    ...rows('ProgrammeChanged', 'settings', 'admin'),
    ...rows('ProgrammeChangedElsewhere', 'settings', 'admin'),
  },
  operations: each('Query.programmeSettings Mutation.changeProgramme', forAdmins),
  inputs: { changeProgramme: { input: ['ChangeProgrammeInput!', { version: 999 }] } },
};
