/** What stands around the screens of admins. */
export const manage = {
  link: 'Manage',
  navigation: 'Manage the programme',
  places: {
    roster: 'Roster',
    settings: 'Settings',
    audit: 'Record of changes',
  },
};
