import type { UseFormReturn } from 'react-hook-form';
import type { AskValues } from '../data/ask-draft.ts';
import type { FieldFault } from '../data/outcome.ts';

const FIELDS: Readonly<Record<string, keyof AskValues>> = {
  kindOfHelp: 'kindOfHelp',
  topicIds: 'topicIds',
  wayOfTalking: 'wayOfTalking',
  message: 'message',
  anonymous: 'naming',
  backup: 'leaveOut',
  handOver: 'handOver',
};

/** The field of the form that an API path such as `input.topicIds.0` is about; null when it is about none of them. */
export function fieldOf(path: string): keyof AskValues | null {
  return FIELDS[path.split('.')[1] ?? ''] ?? null;
}

/** Shows the API's faults at their fields and leads to the first. */
export function showFaults(form: UseFormReturn<AskValues>, faults: readonly FieldFault[]): void {
  let first = true;
  for (const { path, rule } of faults) {
    const field = fieldOf(path);
    if (field === null) continue;
    form.setError(field, { type: 'refused', message: rule }, { shouldFocus: first });
    first = false;
  }
}
