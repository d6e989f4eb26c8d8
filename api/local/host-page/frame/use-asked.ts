import { useState } from 'react';
import type { DialogRequest, DialogResult, PickedPerson } from '../teams/host-side.ts';

interface Question<Options, Result> {
  readonly options: Options;
  settle(result: Result): void;
}

export type PeopleQuestion = Question<{ title: string; single: boolean }, readonly PickedPerson[] | null>;
export type DialogQuestion = Question<DialogRequest, DialogResult>;

/** A question that is shown until it is settled; a second one settles the first with `closed`. */
export function useAsked<Options, Result>(
  closed: Result,
): [Question<Options, Result> | null, (options: Options) => Promise<Result>] {
  const [question, setQuestion] = useState<Question<Options, Result> | null>(null);
  const ask = (options: Options): Promise<Result> =>
    new Promise((resolve) => {
      const settle = (result: Result): void => {
        setQuestion(null);
        resolve(result);
      };
      question?.settle(closed);
      setQuestion({ options, settle });
    });
  return [question, ask];
}
