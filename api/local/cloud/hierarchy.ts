import type { DemoOrganisation } from '../demo/organisation.ts';
import { createGraphFaults, type GraphFaults } from './graph-faults.ts';

/** Where somebody works and for whom, as Graph has it. */
export interface Employment {
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly managerId: string | null;
  readonly userPrincipalName: string;
}

/** Who works where and for whom, kept in memory for as long as the stand-in runs. */
export interface Hierarchy {
  /** What asking for people is to do wrong; each of the calls that one question takes counts. */
  readonly faults: GraphFaults;
  set(objectId: string, changes: Partial<Employment>): void;
  of(objectId: string): Employment | null;
  reportsOf(objectId: string): string[];
  /** Whoever's name, or one of the words of it, begins like this. */
  named(beginning: string): { readonly id: string; readonly displayName: string; readonly department: string | null }[];
}

export function createHierarchy({ people, sites, managers }: DemoOrganisation): Hierarchy {
  const siteNames = new Map(sites.map(({ id, name }) => [id, name]));
  const employments = new Map<string, Employment>(people.map(({ objectId, name, department, siteId }) => [
    objectId, {
      department,
      officeLocation: siteNames.get(siteId) ?? null,
      managerId: managers.get(objectId) ?? null,
      userPrincipalName: principalName(name, objectId),
    },
  ]));
  return {
    faults: createGraphFaults(),
    set: (objectId, changes) => {
      const before = employments.get(objectId);
      if (before) employments.set(objectId, { ...before, ...changes });
    },
    of: (objectId) => employments.get(objectId) ?? null,
    named: (beginning) => {
      const begins = (text: string): boolean => text.toLowerCase().startsWith(beginning.toLowerCase());
      return people.filter(({ name }) => begins(name) || name.split(' ').some(begins)).map(({ objectId, name, department }) => ({ id: objectId, displayName: name, department }));
    },
    reportsOf: (objectId) => [...employments].flatMap(([id, { managerId }]) => (managerId === objectId ? [id] : [])),
  };
}

/** Two people may have the same name, but not the same address. */
function principalName(name: string, objectId: string): string {
  const words = name.normalize('NFD').toLowerCase().replaceAll(/\p{Mark}/gu, '').split(/[^a-z]+/).filter((word) => word !== '');
  return `${[...words, objectId.slice(0, 4)].join('.')}@larkfield.example`;
}
