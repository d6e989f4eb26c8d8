/**
 * What is counted by month, in the month in which it happens: what happens in a month that is over changes no number of it.
 *
 *   SENT                  a request was sent
 *   TOPIC                 ... about a topic
 *   IN_TIME, LATE         an ally accepted one, within the promised time or after it
 *   UNANSWERED            one ended without anybody having accepted it; what is withdrawn or erased counts nowhere
 *   HEARD_…, COME_BACK_…  how the two questions after a close were answered
 */
export const COUNTERS = ['SENT', 'TOPIC', 'IN_TIME', 'LATE', 'UNANSWERED', 'HEARD_YES', 'HEARD_NO', 'COME_BACK_YES', 'COME_BACK_NO'] as const;
export type Counter = (typeof COUNTERS)[number];

/** The numbers of a month but for topics, of which there is one each. */
export type PlainCounter = Exclude<Counter, 'TOPIC'>;
export const PLAIN_COUNTERS = COUNTERS.filter((counter): counter is PlainCounter => counter !== 'TOPIC');
