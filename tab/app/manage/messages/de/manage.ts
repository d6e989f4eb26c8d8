import type { manage as english } from '../en/manage.ts';

export const manage: typeof english = {
  link: 'Verwalten',
  navigation: 'Das Programm verwalten',
  places: {
    roster: 'Mitwirkende',
    coverage: 'Abdeckung',
    training: 'Ausbildung',
    charter: 'Vereinbarung',
    choices: 'Auswahl',
    settings: 'Einstellungen',
    numbers: 'Zahlen',
    audit: 'Protokoll der Änderungen',
  },
};
