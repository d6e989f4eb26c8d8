import type { help as english } from '../en/help.ts';

/** Need help now, in German. */
export const help: typeof english = {
  button: 'Sofort Hilfe',
  title: 'Brauchst du sofort Hilfe?',
  danger: 'Ist jemand in Gefahr? Rufe zuerst den Notruf an.',
  callEmergency: '{{number}} anrufen',
  lines: 'Krisentelefone',
  notAllies: 'Vertrauenspersonen beraten nicht und haben keinen Notdienst. Bitte warte nicht auf sie.',
  country: 'Land oder Region',
  call: '{{number}} anrufen',
  text: 'SMS an {{number}}',
  allDay: 'Tag und Nacht offen',
  emergency: 'Notruf: {{number}}',
  hours: 'Offen {{hours}}',
  free: 'Kostenloser Anruf',
  verified: 'Geprüft {{month}}',
  own: 'Von deiner Organisation eingetragen',
  noLines: 'Wir kennen kein Krisentelefon in diesem Land. Diese Seite kennt viele Länder:',
  moreLines: 'Mehr Krisentelefone in allen Ländern:',
  otherCountry: 'Ein anderes Land',
  support: {
    title: 'Hilfe bei deinem Arbeitgeber',
    EAP: 'Beratung für Beschäftigte',
    OCCUPATIONAL_HEALTH: 'Betriebsärztlicher Dienst',
    HR: 'Personalabteilung',
    OTHER: 'Unterstützung',
  },
};
