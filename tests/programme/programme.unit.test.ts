import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { presentProgramme } from '../../api/programme/programme.present.ts';
import type { ProgrammeSettings } from '../../api/programme/programme-settings.ts';
import { settingsSchema } from '../../api/programme/programme-settings.ts';
import { USUAL_SETTINGS } from '../../api/programme/usual-settings.ts';

const settings: ProgrammeSettings = { ...USUAL_SETTINGS, name: 'Northwind', coordinator: { en: 'Inês, in Teams.', de: 'Inês, über Teams.' } };

describe('the programme', () => {
  it('speaks the language of the viewer', () => {
    expect(presentProgramme(settings, 'en')).toMatchObject({ name: 'Northwind', coordinator: 'Inês, in Teams.', keptDaysAfterClosing: 30, backupDays: 1 });
    expect(presentProgramme(settings, 'de')).toMatchObject({ confidentialityLimits: USUAL_SETTINGS.confidentialityLimits.de, coordinator: 'Inês, über Teams.' });
  });

  it('names no coordinator where the organisation has not said who it is', () => {
    expect(presentProgramme(USUAL_SETTINGS, 'en').coordinator).toBeNull();
  });

  it('is within its own bounds where nothing is settled', () => {
    expect(settingsSchema.parse(USUAL_SETTINGS)).toEqual(USUAL_SETTINGS);
  });
});
