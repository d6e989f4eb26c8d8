import { forAdmins, rows, type Rows } from './rows.ts';

export const numbers: Rows = {
  fields: {
    ...rows('Numbers', 'smallestGroup topics months', 'admin'),
    ...rows('NumberedTopic', 'id name', 'admin'),
    ...rows('MonthNumbers', 'month sent inTime late unanswered heardYes heardNo comeBackYes comeBackNo topics', 'admin'),
    ...rows('TopicNumber', 'topicId count', 'admin'),
  },
  operations: { 'Query.monthlyNumbers': forAdmins },
};
