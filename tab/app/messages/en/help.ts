/** Need help now, in English. */
export const help = {
  button: 'Need help now',
  title: 'Need help now?',
  danger: 'Is somebody in danger? Call the emergency number first.',
  callEmergency: 'Call {{number}}',
  lines: 'Crisis lines',
  notAllies: 'Allies are not counsellors and are not on call. Please do not wait for one.',
  country: 'Country or region',
  call: 'Call {{number}}',
  text: 'Text {{number}}',
  allDay: 'Open day and night',
  hours: 'Open {{hours}}',
  free: 'Free to call',
  verified: 'Verified {{month}}',
  noLines: 'We know no line in this country. This site lists many countries:',
  moreLines: 'More lines in all countries:',
  otherCountry: 'Another country',
};
