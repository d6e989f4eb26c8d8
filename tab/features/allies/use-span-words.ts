import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from './hours-by-day.ts';

/** Says hours in words. */
export function useSpanWords(): (span: Span) => string {
  const { t } = useTranslation('allies');
  return useCallback(({ key, ...times }: Span) => t(`hours.${key}`, times), [t]);
}
