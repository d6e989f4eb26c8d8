/** Where the screens of admins are. They stand apart from the others', which everybody downloads. */
export const managePaths = {
  roster: '/manage',
  audit: '/manage/audit',
} as const;
