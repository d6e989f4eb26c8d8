import { createContext, useContext, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTabLanguage } from '../../app/language.ts';
import { useNow } from '../../ui/clock.tsx';
import { useTimeZone } from '../../ui/use-time-zone.ts';
import type { Reader } from './formats.ts';
import type { Freshness } from './freshness.ts';

/** Who reads the times of this feature. Once a screen: asking the browser for its zone is slow. */
export function useReader(): Reader {
  const now = useNow();
  const { locale } = useTabLanguage();
  const timeZone = useTimeZone();
  return useMemo(() => ({ now, locale, timeZone }), [now, locale, timeZone]);
}

interface Reading {
  readonly reader: Reader;
  readonly freshness: Freshness;
}

const ReadingContext = createContext<Reading | null>(null);

interface AvailabilityReaderProps extends Reading {
  children: ReactNode;
}

/** Tells every line about somebody's availability who reads it, and how far it can be trusted. */
export function AvailabilityReader({ reader, freshness, children }: AvailabilityReaderProps): ReactElement {
  const reading = useMemo(() => ({ reader, freshness }), [reader, freshness]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('There is no AvailabilityReader around this.');
  return reading;
}
