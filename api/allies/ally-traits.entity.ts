import { Entity, PrimaryColumn } from 'typeorm';
import type { KindOfHelp, WayOfTalking } from '../../shared/vocabulary.ts';
import { uuid, word } from '../platform/database/columns.ts';

/** A language that an ally speaks. */
@Entity('ally_language')
export class AllyLanguage {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  /** BCP 47. */
  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;
}

/** A topic that an ally is at home in. */
@Entity('ally_topic')
export class AllyTopic {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'topicId', ...uuid })
  topicId: string;
}

/** A way in which an ally can be talked to. */
@Entity('ally_way_of_talking')
export class AllyWayOfTalking {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'way', ...word(32) })
  way: WayOfTalking;
}

/** A kind of help that an ally gives. */
@Entity('ally_kind_of_help')
export class AllyKindOfHelp {
  @PrimaryColumn({ name: 'allyId', ...uuid })
  allyId: string;

  @PrimaryColumn({ name: 'kind', ...word(32) })
  kind: KindOfHelp;
}
