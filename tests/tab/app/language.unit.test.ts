import { directionOf, viewerLanguage } from '../../../tab/app/language.ts';

describe('the language of the tab', () => {
  test.each([
    ['de-ch', { language: 'de', locale: 'de-CH', region: 'CH' }],
    ['en-us', { language: 'en', locale: 'en-US', region: 'US' }],
    ['de', { language: 'de', locale: 'de', region: 'DE' }],
    ['fr-FR', { language: 'en', locale: 'en-GB', region: 'FR' }],
    ['not a locale', { language: 'en', locale: 'en', region: 'US' }],
    [undefined, { language: 'en', locale: 'en', region: undefined }],
  ])('for the locale %s', (hostLocale, language) => {
    expect(viewerLanguage(hostLocale)).toEqual({ ...language, timeZone: undefined });
  });

  test.each([
    ['Pacific/Auckland', 'Pacific/Auckland'],
    ['Nowhere/Town', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('in the time zone %s', (hostTimeZone, timeZone) => {
    expect(viewerLanguage('en', hostTimeZone).timeZone).toBe(timeZone);
  });

  test('runs from the right where its script does', () => {
    expect([directionOf('de'), directionOf('ar')]).toEqual(['ltr', 'rtl']);
  });
});
