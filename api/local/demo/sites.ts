import type { DemoSite } from './organisation.ts';
import { stableId } from './stable-id.ts';

function site(name: string, country: string, timeZone: string): DemoSite {
  return { id: stableId('site', name), name, country, timeZone };
}

export const london = site('London', 'GB', 'Europe/London');
export const berlin = site('Berlin', 'DE', 'Europe/Berlin');
export const lisbon = site('Lisbon', 'PT', 'Europe/Lisbon');
export const toronto = site('Toronto', 'CA', 'America/Toronto');
export const bengaluru = site('Bengaluru', 'IN', 'Asia/Kolkata');

export const sites: readonly DemoSite[] = [london, berlin, lisbon, toronto, bengaluru];
