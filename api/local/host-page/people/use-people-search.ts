import { useEffect, useState } from 'react';
import type { HostPerson } from '../../cloud/host-contract.ts';
import { searchPeople } from '../state/local-api.ts';

const pauseMilliseconds = 120;

/** People whose name fits, once the typing pauses; the last list stays until the next one is there. */
export function usePeopleSearch(text: string): readonly HostPerson[] {
  const [people, setPeople] = useState<readonly HostPerson[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const show = (found: readonly HostPerson[]): void => { if (isCurrent) setPeople(found); };
      searchPeople(text).then(show, () => { show([]); });
    }, pauseMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text]);
  return people;
}
