import { useTranslation } from 'react-i18next';
import { faultRule } from '../data/outcome.ts';

interface FaultWords {
  validationMessage?: string;
  validationState?: 'error';
}

/** The words for what is wrong with a field, as Fluent's Field takes them. The error's message is the name of a rule. */
export function useFaultWords(error: { readonly message?: string | undefined } | undefined): FaultWords {
  const { t } = useTranslation('contacts');
  if (error === undefined) return {};
  return { validationState: 'error', validationMessage: t(`fault.${faultRule(error.message)}`) };
}
