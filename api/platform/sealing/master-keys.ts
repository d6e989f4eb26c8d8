/** The key-encryption key of one epoch. */
export interface MasterKey {
  readonly epoch: string;
  readonly secret: Uint8Array;
}

/** Where key-encryption keys come from: Azure Key Vault in production, a key file in local mode. */
export interface MasterKeys {
  /** The key that wraps new data keys. */
  readonly current: MasterKey;
  /** The key of an epoch, whichever instance began it; undefined where it is no longer to be had. */
  byEpoch(epoch: string): Promise<MasterKey | undefined>;
  /** The secret under which people become tags; never the same bytes as a key above. */
  readonly pepper: Uint8Array;
}
