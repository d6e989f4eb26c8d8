import type { HostPerson, PersonRole } from '../../cloud/host-contract.ts';

const words: Readonly<Record<PersonRole, string>> = {
  colleague: 'Colleague',
  ally: 'Ally',
  manager: 'Manager',
  admin: 'Admin',
};

/** "Ally · Test engineer, Berlin" */
export function describe({ role, jobTitle, site }: HostPerson): string {
  return `${words[role]} · ${jobTitle}, ${site}`;
}
