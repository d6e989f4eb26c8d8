import type { guide as english } from '../en/guide.ts';

/** The guide beside a request and a conversation, for the ally, in German. */
export const guide: typeof english = {
  title: 'Leitfaden für dich',
  intro: 'Nur du siehst das. Öffne, was du brauchst.',
  listening: {
    title: 'Zuhören',
    begin: 'Fang einfach an. „Danke, dass du mir schreibst. Es ist gut, dass du das tust.“',
    open: 'Stell offene Fragen. „Wie waren die letzten Tage für dich?“',
    silence: 'Stille ist in Ordnung. Manche brauchen Zeit, bis sie Worte finden.',
    reflect: 'Sag in deinen Worten, was du gehört hast. „Es klingt, als wären die Nächte am schwersten.“',
    whatHelps: 'Frag, was helfen würde, und glaub der Antwort. „Was würde dir jetzt am meisten helfen?“',
    noFixing: 'Du musst nichts lösen. Gehört zu werden hilft.',
    ownStory: 'Erzähl deine eigene Geschichte nur, wenn sie der Person hilft. Halte sie kurz.',
  },
  words: {
    title: 'Was du besser nicht sagst',
    instead: 'Statt',
    try: 'Lieber',
    diagnosis: {
      rule: 'Keine Diagnose',
      instead: '„Das klingt nach einer Depression.“',
      try: '„Das klingt schwer. Wie lange ist das schon so?“',
    },
    comparing: {
      rule: 'Kein Vergleich',
      instead: '„Anderen geht es viel schlechter.“',
      try: '„Ich verstehe, dass das schwer für dich ist.“',
    },
    promises: {
      rule: 'Kein Versprechen',
      instead: '„Alles wird gut.“',
      try: '„Ich weiß nicht, was kommt. Jetzt bin ich da.“',
    },
    secrets: {
      rule: 'Kein Schweigen um jeden Preis',
      instead: '„Ich sage nie etwas weiter, egal was es ist.“',
      try: '„Ich behalte es für mich, außer ein Leben ist in Gefahr.“',
    },
    pressure: {
      rule: 'Kein Druck',
      instead: '„Du musst unbedingt zum Arzt.“',
      try: '„Möchtest du mit mir schauen, wer helfen könnte?“',
    },
    blame: {
      rule: 'Kein Vorwurf',
      instead: '„Warum hast du das nicht früher gesagt?“',
      try: '„Gut, dass du es mir jetzt erzählst.“',
    },
  },
  refer: {
    title: 'Weitere Hilfe anbieten',
    when: 'Denk daran, wenn es für dich zu viel wird oder andere mehr davon verstehen.',
    offer: 'Biete es an und lass die Wahl offen. „Ich kenne eine Stelle, die bei Schlafproblemen hilft. Darf ich davon erzählen?“',
    services: 'Nenne eine oder zwei: eine Arztpraxis, eine Beratungsstelle, ein Krisentelefon. Sag, wie man sie erreicht.',
    consent: 'Frag vor jedem Schritt. Sprich ohne ein Ja mit niemandem über die Person.',
    stay: 'Du darfst fragen, ob du in Kontakt bleiben sollst.',
    decide: 'Die Person entscheidet. Ein Nein ist in Ordnung und kann später ein Ja werden.',
  },
  danger: {
    title: 'Lebensgefahr: Schritt für Schritt',
    ask: 'Frag direkt. „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden erst auf den Gedanken.',
    where: 'Frag, wo die Person ist und wer bei ihr ist. Ist sie anonym, findet man sie nur, wenn sie es sagt.',
    stay: 'Bleib in Kontakt. Lass die Person nicht allein, und versprich nicht, es geheim zu halten.',
    call: 'Hol Hilfe. Wenn es geht, ruft ihr gemeinsam an.',
    abroad: 'Ist die Person in einem anderen Land? „Sofort Hilfe“ kennt Nummern in vielen Ländern.',
    tell: 'Manche müssen davon erfahren. Sag es zuerst der Person selbst, wenn das möglich ist.',
    organisation: 'Deine Organisation sagt:',
    after: 'Danach: Notiere nirgendwo sonst etwas. Sprich mit der Koordination.',
    self: 'Sorg auch für dich. Das wäre für jeden Menschen viel.',
  },
  limits: {
    title: 'Deine Grenzen',
    no: 'Du darfst Nein sagen, vor einem Gespräch und mittendrin.',
    handOver: 'Du darfst an eine andere Vertrauensperson übergeben. Die Person stimmt vorher zu.',
    rest: 'Du darfst eine Pause machen. In „Meine Zeiten“ stellst du ein, dass niemand Neues kommt.',
    hours: 'Du hast keinen Notdienst. Außerhalb deiner Zeiten erwartet niemand eine Antwort.',
    talk: 'Du musst es nicht allein tragen. Sprich mit der Koordination, ohne Namen zu nennen.',
  },
  coordinator: 'Deine Koordination: {{coordinator}}',
};
