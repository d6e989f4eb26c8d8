import type { talk as english } from '../en/talk.ts';

/** Was außer einfachen Nachrichten in einem Gespräch steht, auf Deutsch. */
export const talk: typeof english = {
  referral: {
    mine: 'Du hast vorgeschlagen',
    theirs: '{{name}} schlägt vor',
    agree: 'Ja, das hilft',
    decline: 'Nein, danke',
    recorded: 'Deine Antwort steht in diesem Gespräch und nirgends sonst.',
    open: 'Die Person entscheidet. Es gibt noch keine Antwort.',
    agreed: { mine: 'Du hast dazu Ja gesagt.', theirs: 'Die Person hat dazu Ja gesagt.' },
    declined: { mine: 'Du hast Nein, danke gesagt.', theirs: 'Die Person hat Nein, danke gesagt.' },
  },
  answer: {
    REFERRAL_AGREED: { mine: 'Du hast zu einem Vorschlag Ja gesagt.', theirs: 'Die Person hat zu einem Vorschlag Ja gesagt.' },
    REFERRAL_DECLINED: { mine: 'Du hast zu einem Vorschlag Nein, danke gesagt.', theirs: 'Die Person hat zu einem Vorschlag Nein, danke gesagt.' },
  },
  handOver: {
    mine: 'Du hast vorgeschlagen, dass jemand anderes weitermacht. Die Person entscheidet.',
    theirs: '{{name}} schlägt vor, dass jemand anderes weitermacht. Du entscheidest.',
  },
  name: { mine: 'Du zeigst jetzt deinen Namen.', theirs: 'Die Person zeigt jetzt ihren Namen.' },
  shared: {
    title: 'Aus einem früheren Gespräch geteilt',
    allyBefore: 'Die Vertrauensperson davor',
  },
  refer: {
    open: 'Etwas vorschlagen',
    title: 'Ein Angebot oder eine Stelle vorschlagen',
    body: 'Die Person entscheidet. Ihre Antwort steht in diesem Gespräch und nirgends sonst.',
    which: 'Was schlägst du vor?',
    own: 'Etwas anderes, in meinen Worten',
    words: 'Was es ist und wie man es erreicht',
    line: '{{name}}, {{phone}}, {{hours}}',
    allDay: 'Tag und Nacht',
    send: 'Vorschlag senden',
    cancel: 'Jetzt nicht',
    sent: 'Dein Vorschlag ist gesendet.',
  },
  propose: {
    open: 'Jemand anderen vorschlagen',
    title: 'Vorschlagen, dass jemand anderes weitermacht?',
    when: 'Das ist richtig, wenn es zu viel ist, ihr euch zu gut kennt oder jemand anderes besser passt.',
    what: 'Die Person sieht deinen Vorschlag und entscheidet. Du nennst keinen Grund.',
    confirm: 'Vorschlagen',
    cancel: 'Jetzt nicht',
    done: 'Die Person kann jetzt jemand anderen wählen. Bis dahin könnt ihr euch hier schreiben.',
  },
  waiting: { title: 'Wartet auf dich', note: 'Du bist mit Schreiben dran.' },
  notOpen: 'Dieses Gespräch ist nicht mehr offen.',
};
