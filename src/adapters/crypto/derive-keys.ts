import type { webcrypto } from 'node:crypto'
import { toHex } from './encoding.ts'

/** One data key, three uses: each gets a key of its own by HKDF, so that none tells anything of another. */
export async function deriveKeys(
  dataKey: Uint8Array<ArrayBuffer>,
): Promise<{ id: string; encryption: webcrypto.CryptoKey; blindIndex: webcrypto.CryptoKey }> {
  const source = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey', 'deriveBits'])
  const [id, encryption, blindIndex] = await Promise.all([
    crypto.subtle.deriveBits(hkdf('key id'), source, 32),
    crypto.subtle.deriveKey(hkdf('encryption'), source, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(hkdf('blind index'), source, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ])
  return { id: toHex(id), encryption, blindIndex }
}

const hkdf = (use: string): webcrypto.HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: new TextEncoder().encode(`tingsu ${use}`),
})
