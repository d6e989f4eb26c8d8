import { BACKUP_DAYS } from '../../shared/limits.ts';
import type { CrisisLineCorrection } from '../../shared/crisis-line-corrections.ts';
import type { SupportContact } from '../../shared/support-contacts.ts';
import type { ScreenLanguage } from '../../shared/vocabulary.ts';
import type { ProgrammeSettings } from './programme-settings.ts';
import type { ChangeProgrammeInput, Programme, ProgrammeSettings as SettingsView } from './programme.type.ts';

/** What everybody sees of the settings, in their language. */
export function presentProgramme(settings: ProgrammeSettings, language: ScreenLanguage): Programme {
  const { name, confidentialityLimits, coordinator, replyWorkingDays, keptDaysAfterClosing, keptDaysWithoutAnswer, supportContacts, crisisLines, smallestGroup } = settings;
  return {
    name, replyWorkingDays, keptDaysAfterClosing, keptDaysWithoutAnswer, supportContacts, crisisLines, smallestGroup,
    confidentialityLimits: confidentialityLimits[language],
    coordinator: coordinator?.[language] ?? null,
    backupDays: BACKUP_DAYS,
  };
}

export function presentSettings(settings: ProgrammeSettings, version: number): SettingsView {
  return { ...settings, version };
}

/** The settings that an input names. What it leaves out, or gives as null, stays as it is. */
export function changesOf({ version: _, supportContacts, crisisLines, ...input }: ChangeProgrammeInput): Partial<ProgrammeSettings> {
  const given = Object.entries(input).filter(([, value]) => (value as unknown) != null);
  const contacts = supportContacts?.map(({ kind, name, phone, link, hours, country }): SupportContact => ({
    kind, name, phone: phone ?? null, link: link ?? null, hours, country: country ?? null,
  }));
  const lines = crisisLines?.map(({ country, shipped, name, phone, text, hours }): CrisisLineCorrection => ({
    country, shipped: shipped ?? null, name, phone, text: text ?? null, hours,
  }));
  return { ...(Object.fromEntries(given) as Partial<ProgrammeSettings>), ...(contacts && { supportContacts: contacts }), ...(lines && { crisisLines: lines }) };
}
