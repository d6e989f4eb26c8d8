/** Who an ally is not. Each ally says it in other words, because people really do. */
export const notACounsellor: readonly string[] = [
  'I am a colleague, not a counsellor.',
  'I am not a doctor or a counsellor.',
  'I listen, but I do not treat anything.',
  'I have had ally training, which is not the same as being a professional.',
  'I am not trained to find out what illness somebody has.',
  'I cannot replace a doctor, and I will say so when you need one.',
  'I do not give medical advice.',
  'Please do not see me as a counsellor. I am someone who listens.',
];

/** What an ally does not offer. */
export const cannot: readonly string[] = [
  'I cannot help in an emergency. Then please call for help at once.',
  'I cannot take part in a complaint or speak for you in one.',
  'I cannot tell you what to decide.',
  'I do not give legal advice, but I know who does.',
  'I cannot talk to your lead in your place.',
  'I cannot change your tasks, your pay or your rota.',
  'I cannot help with questions about medicine.',
  'I cannot answer outside my hours.',
  'I am not the right person when you are in danger. Then use “Need help now”.',
  'I cannot talk about people on my own team. We would find you another ally.',
  'I do not give advice on money or debts, but I can show you where to find it.',
  'I may ask you to take a further step with someone who is trained for it.',
  'I cannot promise a quick answer in my busiest weeks.',
];
