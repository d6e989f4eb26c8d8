/** Out of a conversation into a chat or a call of Teams, in English. */
export const teams = {
  open: 'Talk in Teams',
  title: 'Talk to {{name}} in Teams?',
  chatIsRead: 'Your employer can read a chat in Teams. It stays in Teams, also when you erase this conversation.',
  callIsListed: 'A call shows in the call history of you both.',
  hereIsSealed: 'What you write here is sealed, and only the two of you read it.',
  stay: 'Stay here',
  chat: 'Open a Teams chat',
  call: 'Call in Teams',
  opened: {
    chat: 'Teams has opened a chat.',
    call: 'Teams has opened a call.',
  },
  byHand: {
    title: 'Find the person in Teams',
    how: 'Teams cannot be opened from here. Search for this name in Teams.',
    name: 'Name',
    copy: 'Copy the name',
    copied: 'The name is copied.',
    copyYourself: 'Mark the name and copy it yourself.',
    close: 'Close',
  },
};
