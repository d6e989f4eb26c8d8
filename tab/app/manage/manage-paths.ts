/** Where the screens of admins are. They stand apart from the others', which everybody downloads. */
export const managePlaces = {
  roster: '/manage',
  coverage: '/manage/coverage',
  training: '/manage/training',
  charter: '/manage/charter',
  choices: '/manage/choices',
  settings: '/manage/settings',
  numbers: '/manage/numbers',
  audit: '/manage/audit',
} as const;

export const managePaths = { ...managePlaces, rosterImport: '/manage/roster/import' } as const;
