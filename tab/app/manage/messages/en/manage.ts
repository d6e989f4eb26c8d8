/** What stands around the screens of admins. */
export const manage = {
  link: 'Manage',
  navigation: 'Manage the programme',
  places: {
    roster: 'Roster',
    training: 'Training',
    charter: 'Charter',
    audit: 'Record of changes',
  },
};
