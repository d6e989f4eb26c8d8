/** The ally's own moment after a conversation, in English. */
export const moment = {
  title: 'A moment for you',
  lead: 'Only you see this. What you choose here is not kept and not sent.',
  question: 'How are you?',
  answer: {
    allRight: 'I am all right',
    aLot: 'It was a lot',
    unsure: 'I am not sure',
  },
  reply: {
    allRight: 'That is good. Thank you for being there. You can take a break or talk at any time:',
    aLot: 'Thank you for being there. You may put it down now. This could help:',
    unsure: 'That is all right. It can take a day or two to know. This could help:',
  },
  rest: {
    title: 'Take a break',
    what: 'No new people are sent to you. People you already talk with can still write.',
    start: 'Start the break',
    startFor_one: 'No new people for {{count}} hour',
    startFor_other: 'No new people for {{count}} hours',
    until: 'No new people until {{when}}.',
    undo: 'Undo',
    end: 'End the break',
    over: 'No break is running now.',
    none: 'Your cool-down is set to 0 hours. You can change that in “My hours”.',
    hours: 'Go to “My hours”',
  },
  talk: {
    title: 'Talk to your coordinator',
    what: 'Say how you are. Leave out who it was and what was said.',
    unknown: 'Ask in your ally network who that is.',
  },
  skip: 'Skip this',
  done: 'Done',
};
