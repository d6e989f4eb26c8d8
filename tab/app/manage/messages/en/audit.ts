/** The record of what admins did. */
export const audit = {
  title: 'Record of changes',
  loading: 'Loading the record',
  failed: 'We could not load the record.',
  more: 'Show earlier changes',
  whole_one: 'One change is recorded. It is as it was written.',
  whole_other: '{{count}} changes are recorded. All of them are as they were written.',
  brokenTitle: 'The record was changed afterwards.',
  brokenBody: 'Entry {{position}} does not fit the ones before it. Please tell whoever runs the servers.',
  emptyTitle: 'Nothing is recorded yet',
  emptyBody: 'Each change that an admin makes will stand here.',
  byWhom: '{{name}}, {{when}}, entry {{position}}',
  change: '{{field}}: {{before}} → {{after}}',
  nothing: 'nothing',
  acts: {
    roster: {
      INVITE: 'Invited',
      FINISH_TRAINING: 'Trained',
      ACTIVATE: 'Made an ally',
      PAUSE: 'Paused',
      RESUME: 'Ended the pause',
      STEP_DOWN: 'Ended the role',
      THANK: 'Thanked',
    },
  },
  fields: { step: 'Step' },
};
