import { randomUUID } from 'node:crypto';
import { each, forAdmins, forEveryone, forNobody, rows, type Audience, type Rows } from './rows.ts';

const nothing = { kind: 'TOPIC', id: randomUUID(), version: 0 };

export const choices: Rows = {
  fields: {
    ...rows('Choice', 'kind id version name names country timeZone people retired mergedIntoId', 'admin'),
    ...rows('ChoiceName', 'language name', 'admin'),
    ...each<Audience>('ChoicesSaved.choices ChoicesChangedElsewhere.choices', 'admin'),
  },
  operations: {
    'Query.offeredLanguages': forEveryone,
    ...each('Query.keptChoices Mutation.saveTopic Mutation.saveSite Mutation.addLanguage', forAdmins),
    // There is no such topic.
    ...each('Mutation.retireChoice Mutation.mergeChoice', forNobody),
  },
  inputs: {
    saveTopic: { input: ['SaveTopicInput!', { id: randomUUID(), names: { en: 'Sleep', de: 'Schlaf' } }] },
    saveSite: { input: ['SaveSiteInput!', { id: randomUUID(), name: 'Oslo', country: 'NO', timeZone: 'Europe/Oslo' }] },
    addLanguage: { input: ['AddLanguageInput!', { tag: 'is' }] },
    retireChoice: { input: ['RetireChoiceInput!', { ...nothing, retired: true }] },
    mergeChoice: { input: ['MergeChoiceInput!', { ...nothing, intoId: nothing.id }] },
  },
};
