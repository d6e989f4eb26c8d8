/** Where the screens of admins are. They stand apart from the others', which everybody downloads. */
export const managePaths = {
  roster: '/manage',
  training: '/manage/training',
  charter: '/manage/charter',
  audit: '/manage/audit',
} as const;
