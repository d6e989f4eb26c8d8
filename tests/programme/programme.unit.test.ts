import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { AppContext } from '../../api/context.ts';
import { ProgrammeResolver } from '../../api/programme/programme.resolver.ts';
import type { ProgrammeSettings } from '../../api/programme/programme.type.ts';

const settings: ProgrammeSettings = {
  name: 'Northwind',
  confidentialityLimits: { en: 'Danger to life.', de: 'Lebensgefahr.' },
  coordinator: { en: 'Inês, in Teams.', de: 'Inês, über Teams.' },
  keptDaysAfterClosing: 30,
  keptDaysWithoutAnswer: 14,
  backupDays: 1,
};

function programmeAs(language: 'en' | 'de', changes: Partial<ProgrammeSettings> = {}) {
  const context: unknown = { language, services: { programme: { ...settings, ...changes } } };
  return new ProgrammeResolver().programme(context as AppContext);
}

describe('the programme', () => {
  it('speaks the language of the viewer', () => {
    expect(programmeAs('en')).toEqual({ ...settings, confidentialityLimits: 'Danger to life.', coordinator: 'Inês, in Teams.' });
    expect(programmeAs('de')).toMatchObject({ confidentialityLimits: 'Lebensgefahr.', coordinator: 'Inês, über Teams.' });
  });

  it('names no coordinator where the organisation has not said who it is', () => {
    expect(programmeAs('en', { coordinator: null }).coordinator).toBeNull();
  });
});
