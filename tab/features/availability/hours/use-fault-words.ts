import { useTranslation } from 'react-i18next';
import { INTERVALS_MOST } from '../../../../shared/limits.ts';
import type { DraftFault } from './draft-faults.ts';

export interface FieldFault {
  readonly validationState?: 'error';
  readonly validationMessage?: string;
}

/** The sentence for a fault. */
export function useFaultWords(): (fault: DraftFault) => string {
  const { t } = useTranslation('availability');
  return ({ word }) => t(`fault.${word}`, { most: INTERVALS_MOST });
}

/** A fault as Fluent's Field takes it. */
export function useFieldFault(): (fault: DraftFault | undefined) => FieldFault {
  const words = useFaultWords();
  return (fault) => (fault === undefined ? {} : { validationState: 'error', validationMessage: words(fault) });
}
