import { Column, Entity, PrimaryColumn } from 'typeorm';
import { day, flag, instant, integer, uuid } from '../platform/database/columns.ts';

/** What an ally settled about when they are reachable, and how many new people they had this week. */
@Entity('ally_availability')
export class AllyAvailability {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** How many weeks the pattern of the weekly hours has. */
  @Column({ name: 'weeks', ...integer })
  weeks: number;

  /** The Monday of a week that is the first of the pattern. */
  @Column({ name: 'firstWeekStartsOn', ...day })
  firstWeekStartsOn: string;

  @Column({ name: 'validFrom', ...day, nullable: true })
  validFrom: string | null;

  @Column({ name: 'validUntil', ...day, nullable: true })
  validUntil: string | null;

  @Column({ name: 'publicHolidaysOff', ...flag })
  publicHolidaysOff: boolean;

  /** When the pause began: one that goes on over midnight is an absence. */
  @Column({ name: 'pausedSince', ...instant, nullable: true })
  pausedSince: Date | null;

  @Column({ name: 'pausedUntil', ...instant, nullable: true })
  pausedUntil: Date | null;

  @Column({ name: 'coolDownUntil', ...instant, nullable: true })
  coolDownUntil: Date | null;

  @Column({ name: 'coolDownHours', ...integer })
  coolDownHours: number;

  @Column({ name: 'newPeopleAWeek', ...integer })
  newPeopleAWeek: number;

  /** The Monday of the week that `newPeople` counts. */
  @Column({ name: 'countedWeek', ...day })
  countedWeek: string;

  /** How many new people were sent to the ally in that week: a counter, because no row may say whom. */
  @Column({ name: 'newPeople', ...integer })
  newPeople: number;

  /** Grows with each change of the weekly hours, so that of two who change them at once one is told. */
  @Column({ name: 'version', ...integer })
  version: number;
}
