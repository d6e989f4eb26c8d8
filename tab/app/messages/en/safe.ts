/** "Are you safe right now?", in English. */
export const safe = {
  question: 'Are you safe right now?',
  onlyHere: 'You can skip this. Your answer stays on this screen: it is not kept and not sent.',
  answer: {
    yes: 'Yes',
    unsure: 'I am not sure',
    no: 'No',
  },
  told: {
    yes: 'Good. Take all the time you need.',
    unsure: 'It is all right not to be sure. You can talk to somebody at one of these numbers.',
    no: 'You do not have to be alone with this. Please call one of these numbers now.',
  },
  stillWrite: 'You can still write your message.',
  takeBack: 'Take my answer back',
};
