/** What happens in the whole organisation, by month. */
export const numbers = {
  title: 'Numbers',
  about: 'These are about the whole organisation, and months that are over. There are none by ally, department or person.',
  hiding: 'A number below {{least}} is hidden. So is any other from which it could be worked out.',
  loading: 'Loading the numbers',
  failed: 'We could not load the numbers.',
  month: 'Month',
  hidden: 'hidden',
  answers: 'Requests and answers',
  topics: 'Topics of requests',
  closings: 'After conversations',
  column: {
    sent: 'Requests', inTime: 'Accepted in time', late: 'Accepted later', unanswered: 'Not accepted',
    heardYes: 'Felt heard', heardNo: 'Did not feel heard', comeBackYes: 'Would come back', comeBackNo: 'Would not come back',
  },
};
