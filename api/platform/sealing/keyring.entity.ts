import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bytes, day, uuid, word } from '../database/columns.ts';

/** A data key, wrapped by the key-encryption key of an epoch. It stands in a database of its own. */
@Entity('data_key')
export class DataKeyRow {
  @PrimaryColumn({ name: 'id', ...uuid })
  id: string;

  @Column({ name: 'epoch', ...word(64) })
  epoch: string;

  @Column({ name: 'wrapped', ...bytes })
  wrapped: Buffer;

  @Column({ name: 'createdDay', ...day })
  createdDay: string;
}

/** The key-encryption key of an epoch, wrapped by the vault. Only where a vault is used. */
@Entity('epoch_key')
export class EpochKeyRow {
  @PrimaryColumn({ name: 'epoch', ...uuid })
  epoch: string;

  @Column({ name: 'vaultKey', ...word(400) })
  vaultKey: string;

  @Column({ name: 'wrapped', ...bytes })
  wrapped: Buffer;

  @Column({ name: 'createdDay', ...day })
  createdDay: string;
}
