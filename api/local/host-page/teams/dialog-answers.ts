import type { Answerer } from './answers.ts';
import { recordOf, sizeOf, textOf } from './read-args.ts';

/** What real Teams says when a person closes a dialog by its cross. */
const dismissed = 'User cancelled/closed the task module.';

export const dialogAnswers: Readonly<Record<string, Answerer>> = {
  'tasks.startTask': async ([request], host) => {
    const { url, title, width, height } = recordOf(request);
    const closed = await host.openDialog({
      url: textOf(url), title: textOf(title), width: sizeOf(width), height: sizeOf(height),
    });
    return 'result' in closed ? [null, closed.result] : [dismissed, null];
  },
  'tasks.completeTask': ([result], host) => {
    host.completeDialog(result);
    return null;
  },
  'tasks.updateTask': () => null,
};
