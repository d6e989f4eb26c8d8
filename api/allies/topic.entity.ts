import { Column, Entity, PrimaryColumn } from 'typeorm';
import { integer, text, uuid, word } from '../platform/database/columns.ts';

/** Something people want to talk about. */
@Entity('topic')
export class Topic {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'position', ...integer })
  position: number;
}

/** What a topic is called in one language. */
@Entity('topic_name')
export class TopicName {
  @PrimaryColumn({ name: 'topicId', ...uuid })
  topicId: string;

  /** BCP 47. */
  @PrimaryColumn({ name: 'language', ...word(16) })
  language: string;

  @Column({ name: 'name', ...text(200) })
  name: string;
}
