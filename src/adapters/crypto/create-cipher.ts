import type { webcrypto } from 'node:crypto'
import { TingsuError } from '../../domain/errors.ts'
import type { Cipher } from '../../ports/cipher.ts'
import { deriveKeys } from './derive-keys.ts'
import { fromBase64Url, toBase64Url, toHex } from './encoding.ts'

const ivBytes = 12

/**
 * AES-GCM with a random 96-bit IV, by WebCrypto, so that it works in Node and Workers. A sealed text is
 * `v1.<key id>.<base64url of IV and ciphertext>`: the key id tells apart texts of an older key. `dataKey` is 32 bytes as
 * base64; throws TingsuError('invalid_input') for anything else.
 */
export function createCipher(dataKey: string): Cipher {
  const bytes = parseDataKey(dataKey)
  // Asked for once: every later call shares the same promise.
  let derived: ReturnType<typeof deriveKeys> | undefined
  const keys = () => {
    derived ??= deriveKeys(bytes)
    return derived
  }
  return {
    encrypt: async (plain, context) => {
      const { id, encryption } = await keys()
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const sealed = new Uint8Array(await crypto.subtle.encrypt(gcm(iv, context), encryption, utf8(plain)))
      return `v1.${id}.${toBase64Url(joined(iv, sealed))}`
    },
    decrypt: async (sealed, context) => {
      const { id, encryption } = await keys()
      const [version, keyId, text = ''] = sealed.split('.')
      if (version !== 'v1' || keyId !== id) throw unreadable('was sealed with another data key')
      return open(encryption, fromBase64Url(text), context)
    },
    blindIndex: async (value) => {
      const { blindIndex } = await keys()
      return toHex(await crypto.subtle.sign('HMAC', blindIndex, utf8(value)))
    },
  }
}

function joined(iv: Uint8Array, sealed: Uint8Array): Uint8Array {
  const whole = new Uint8Array(iv.length + sealed.length)
  whole.set(iv)
  whole.set(sealed, iv.length)
  return whole
}

async function open(key: webcrypto.CryptoKey, sealed: Uint8Array<ArrayBuffer>, context: string): Promise<string> {
  const iv = sealed.subarray(0, ivBytes)
  try {
    const plain = await crypto.subtle.decrypt(gcm(iv, context), key, sealed.subarray(ivBytes))
    return new TextDecoder().decode(plain)
  } catch {
    throw unreadable('does not fit its key or its place')
  }
}

function parseDataKey(dataKey: string): Uint8Array<ArrayBuffer> {
  const shape = /^[A-Za-z0-9+/_-]{43}=?$/
  if (!shape.test(dataKey.trim()))
    throw new TingsuError('invalid_input', 'the data key must be 32 bytes as base64 (openssl rand -base64 32)')
  return fromBase64Url(dataKey.trim())
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const gcm = (iv: Uint8Array<ArrayBuffer>, context: string): webcrypto.AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(context),
})
const unreadable = (why: string) => new TingsuError('internal', `a sealed text ${why}`)
