import type { audit as english } from '../en/audit.ts';

export const audit: typeof english = {
  title: 'Protokoll der Änderungen',
  loading: 'Das Protokoll wird geladen',
  failed: 'Das Protokoll konnte nicht geladen werden.',
  more: 'Frühere Änderungen zeigen',
  whole_one: 'Eine Änderung ist festgehalten. Sie ist so, wie sie geschrieben wurde.',
  whole_other: '{{count}} Änderungen sind festgehalten. Alle sind so, wie sie geschrieben wurden.',
  brokenTitle: 'Das Protokoll wurde nachträglich geändert.',
  brokenBody: 'Eintrag {{position}} passt nicht zu denen davor. Bitte sag denen Bescheid, die die Server betreiben.',
  emptyTitle: 'Noch ist nichts festgehalten',
  emptyBody: 'Hier steht jede Änderung, die jemand in der Verwaltung macht.',
  byWhom: '{{name}}, {{when}}, Eintrag {{position}}',
  change: '{{field}}: {{before}} → {{after}}',
  nothing: 'nichts',
  acts: {
    roster: {
      INVITE: 'Eingeladen',
      FINISH_TRAINING: 'Ausgebildet',
      ACTIVATE: 'Zur Vertrauensperson gemacht',
      PAUSE: 'Pausiert',
      RESUME: 'Pause beendet',
      STEP_DOWN: 'Aufgabe beendet',
      THANK: 'Bedankt',
    },
  },
  fields: { step: 'Schritt' },
};
