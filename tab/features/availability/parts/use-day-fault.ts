import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../hours/use-fault-words.ts';
import type { DayFaultWord } from './day-faults.ts';

/** A fault of a day as Fluent's Field takes it. */
export function useDayFault(): (word: DayFaultWord | null) => FieldFault {
  const { t } = useTranslation('availability');
  return (word) => (word === null ? {} : { validationState: 'error', validationMessage: t(`fault.${word}`) });
}
