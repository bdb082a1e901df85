import type { Hasher } from '../../ports/cipher.ts'

const digest = async (bytes: Uint8Array): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const webHasher: Hasher = { digest, sha256: (text) => digest(new TextEncoder().encode(text)) }
