/** A key as the caller holds it: `ts_<prefix>_<secret>`. The prefix finds the row, the secret proves it. */
export type KeySecret = { readonly prefix: string; readonly secret: string }

const form = /^ts_([a-z0-9]{12})_([a-z0-9]{40})$/

/** Splits a presented key; null for anything that cannot be one of ours. */
export function parseKey(key: string): KeySecret | null {
  const [, prefix, secret] = form.exec(key) ?? []
  return prefix && secret ? { prefix, secret } : null
}

/** A new key with 200 bits of randomness in its secret. */
export function newKey(): KeySecret {
  return { prefix: randomText(12), secret: randomText(40) }
}

export const formatKey = ({ prefix, secret }: KeySecret): string => `ts_${prefix}_${secret}`

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

// 32 letters: each byte gives five unbiased bits.
function randomText(length: number): string {
  return [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => alphabet[byte % 32]).join('')
}
