/** What stands around the screens of admins. */
export const manage = {
  link: 'Manage',
  navigation: 'Manage the programme',
  places: {
    roster: 'Roster',
    coverage: 'Coverage',
    training: 'Training',
    charter: 'Charter',
    choices: 'Choices',
    settings: 'Settings',
    numbers: 'Numbers',
    audit: 'Record of changes',
  },
};
