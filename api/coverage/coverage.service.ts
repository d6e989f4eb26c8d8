import { setImmediate as turn } from 'node:timers/promises';
import { CARRIERS_LEAST, isWorkingSlot, slotOf, stretchesOf, WEEK_SLOTS, type CoverageBy } from '../../shared/coverage.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { ProgrammeService } from '../programme/programme.service.ts';
import { loadCoveringAllies, loadSites, type CoveringAlly } from './coverage.store.ts';
import type { Coverage, CoverageFilter, CoverageRow, CoverageWith, OneMoreInput } from './coverage.type.ts';
import { comingWeeks, reachableSlots, type ComingWeeks } from './weekly-coverage.policy.ts';

interface Deps {
  readonly database: Database;
  readonly programme: ProgrammeService;
  readonly clock: Clock;
}

type Sites = Awaited<ReturnType<typeof loadSites>>;

/** Allies whose hours are laid out before anybody else's operation gets a turn. */
const ALLIES_A_TURN = 500;

/** Where and when people would find nobody: from the allies' weekly hours, and never from requests. */
export class CoverageService {
  constructor(private readonly deps: Deps) {}

  /**
   * How many active allies are reachable in each hour of the week. A row that nobody carries is there as well, where it
   * is known: a site. Hours are wall time of the site whose people look for somebody.
   *
   * @throws InvalidInput for a site that there is not
   */
  async coverage({ tenantId }: Viewer, by: CoverageBy, filter: CoverageFilter): Promise<Coverage> {
    const { allies, sites } = await this.#load(tenantId);
    checkSite(sites, filter.siteId, 'filter.siteId');
    const fitting = allies.filter((ally) => fits(ally, filter));
    const { workingWeek } = this.deps.programme.settings;
    const shown = filter.siteId == null ? sites : sites.filter(({ id }) => id === filter.siteId);
    const rows = await this.#rows(fitting, by, sites, rowKeys(by, shown, filter, allies));
    return {
      rows: rows.map((row) => ({ ...row, gaps: stretchesOf((slot) => row.counts[slot] === 0 && isWorkingSlot(slot, workingWeek)) })),
      workingWeek,
      concentrations: concentrationsOf(allies, sites),
      sites,
      departments: sorted(allies.map(({ department }) => department)),
      languages: sorted(allies.flatMap(({ languages }) => languages)),
    };
  }

  /**
   * What one more ally would change: the hours that would go from nobody to somebody, for the people of a site, and for
   * those of them who speak a language.
   *
   * @throws InvalidInput
   */
  async with({ tenantId }: Viewer, { siteId, language, weekdays, fromHour, untilHour }: OneMoreInput): Promise<CoverageWith> {
    const { allies, sites } = await this.#load(tenantId);
    checkSite(sites, siteId, 'input.siteId');
    if (untilHour <= fromHour) throw new InvalidInput([{ path: 'input.untilHour', rule: 'endBeforeStart' }]);
    const offered = new Set(weekdays.flatMap((weekday) => hoursFrom(fromHour, untilHour).map((hour) => slotOf(weekday, hour))));
    const ofSite = allies.filter((ally) => ally.siteId === siteId);
    const speaking = ofSite.filter(({ languages }) => languages.includes(language));
    const gained = async (group: readonly CoveringAlly[]) => {
      const [row] = await this.#rows(group, 'SITE', sites, [siteId]);
      return stretchesOf((slot) => offered.has(slot) && row?.counts[slot] === 0);
    };
    return { forSite: await gained(ofSite), forLanguage: await gained(speaking), alliesAtSite: ofSite.length + 1, alliesWithLanguage: speaking.length + 1 };
  }

  async #load(tenantId: string): Promise<{ allies: CoveringAlly[]; sites: Sites }> {
    const { reader } = this.deps.database;
    const allies = await loadCoveringAllies(reader, tenantId);
    return { sites: await loadSites(reader, allies), allies };
  }

  async #rows(allies: readonly CoveringAlly[], by: CoverageBy, sites: Sites, keys: readonly string[]): Promise<Omit<CoverageRow, 'gaps'>[]> {
    const weeksOf = weeksAt(this.deps.clock.now().getTime(), sites);
    const rows = new Map(keys.map((key) => [key, { key, allies: 0, counts: new Array<number>(WEEK_SLOTS).fill(0) }]));
    for (const [index, ally] of allies.entries()) {
      if (index % ALLIES_A_TURN === ALLIES_A_TURN - 1) await turn();
      const slots = reachableSlots(ally.weekly, ally.timeZone, weeksOf(ally.siteId));
      for (const key of keysOf(ally, by)) {
        const row = rows.get(key);
        if (!row) continue;
        row.allies += 1;
        for (let slot = 0; slot < WEEK_SLOTS; slot += 1) row.counts[slot] = (row.counts[slot] ?? 0) + (slots[slot] ?? 0);
      }
    }
    const names = new Map(sites.map(({ id, name }) => [id, name]));
    return [...rows.values()].map((row) => ({ ...row, name: by === 'SITE' ? names.get(row.key) ?? '' : row.key }));
  }
}

/** The coming weeks of each site's zone, made once a zone. */
function weeksAt(now: number, sites: Sites): (siteId: string) => ComingWeeks {
  const zones = new Map(sites.map(({ id, timeZone }) => [id, timeZone]));
  const made = new Map<string, ComingWeeks>();
  return (siteId) => {
    const zone = zones.get(siteId) ?? 'UTC';
    const weeks = made.get(zone) ?? comingWeeks(now, zone);
    made.set(zone, weeks);
    return weeks;
  };
}

function fits({ siteId, department, languages }: CoveringAlly, filter: CoverageFilter): boolean {
  return (
    (filter.siteId == null || filter.siteId === siteId) &&
    (filter.department == null || filter.department === department) &&
    (filter.language == null || languages.includes(filter.language))
  );
}

function keysOf({ siteId, department, languages }: CoveringAlly, by: CoverageBy): readonly string[] {
  if (by === 'SITE') return [siteId];
  return by === 'DEPARTMENT' ? [department] : languages;
}

/** Every row of the whole organisation, so that what a filter leaves empty is seen as empty. */
function rowKeys(by: CoverageBy, sites: Sites, filter: CoverageFilter, allies: readonly CoveringAlly[]): string[] {
  if (by === 'SITE') return sites.map(({ id }) => id);
  const all = sorted(allies.flatMap((ally) => keysOf(ally, by)));
  const only = by === 'DEPARTMENT' ? filter.department : filter.language;
  return only == null ? all : all.filter((key) => key === only);
}

function concentrationsOf(allies: readonly CoveringAlly[], sites: Sites): Coverage['concentrations'] {
  const carried = (by: CoverageBy, key: string): number => allies.filter((ally) => keysOf(ally, by).includes(key)).length;
  const ofSites = sites.map(({ id, name }) => ({ by: 'SITE' as const, key: id, name, allies: carried('SITE', id) }));
  const ofLanguages = sorted(allies.flatMap(({ languages }) => languages)).map((key) => ({ by: 'LANGUAGE' as const, key, name: key, allies: carried('LANGUAGE', key) }));
  return [...ofSites, ...ofLanguages].filter((one) => one.allies < CARRIERS_LEAST);
}

/** @throws InvalidInput */
function checkSite(sites: Sites, siteId: string | null | undefined, path: string): void {
  if (siteId != null && !sites.some(({ id }) => id === siteId)) throw new InvalidInput([{ path, rule: 'unknown' }]);
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort((one, other) => one.localeCompare(other));
}

function hoursFrom(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, index) => from + index);
}
