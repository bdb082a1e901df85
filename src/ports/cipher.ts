/** Encrypts personal data at rest and makes keyed digests for look-ups. Works in Node and Workers. */
export interface Cipher {
  /** AES-GCM; the context (row id) is authenticated, so a ciphertext cannot be moved to another row. */
  encrypt(plain: string, context: string): Promise<string>
  /** Throws TingsuError('internal') when key or context do not fit. */
  decrypt(sealed: string, context: string): Promise<string>
  /** Keyed blind index: equal values, equal digests; useless without the key. */
  blindIndex(value: string): Promise<string>
}

/** SHA-256 as lower-case hex. */
export interface Hasher {
  sha256(text: string): Promise<string>
  digest(bytes: Uint8Array): Promise<string>
}
