import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intervalsOf, type Interval } from '../../shared/time/interval.ts';
import { longText, uuid } from '../platform/database/columns.ts';

/**
 * The windows in which an ally is reachable, in UTC, for the coming weeks. They are read and replaced only together, so
 * they are one row an ally: a row a window takes ten times as long to load.
 */
@Entity('ally_windows')
export class AllyWindows {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** Sorted, without overlaps. */
  @Column({ name: 'windows', ...longText, transformer: { from: readWindows, to: writeWindows } })
  windows: Interval[];
}

/** `[from, until, from, until, …]` in epoch milliseconds. */
function writeWindows(windows: readonly Interval[]): string {
  return JSON.stringify(windows.flatMap(({ from, until }) => [from, until]));
}

function readWindows(text: string): Interval[] {
  return intervalsOf(JSON.parse(text) as number[]);
}
