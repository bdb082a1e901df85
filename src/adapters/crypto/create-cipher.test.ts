import { describe, expect, it } from 'vitest'
import { createCipher } from './create-cipher.ts'

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const cipher = createCipher(key(7))

describe('the cipher', () => {
  it('gives back what it sealed, Chinese and empty texts included', async () => {
    for (const text of ['张三 13800138000 🏦', '', '长'.repeat(1_000_000)]) {
      expect(await cipher.decrypt(await cipher.encrypt(text, 'vault:cmp_1'), 'vault:cmp_1')).toBe(text)
    }
  })

  it('seals the same text differently each time, without a trace of it', async () => {
    const [one, other] = [await cipher.encrypt('6222021234567890', 'a'), await cipher.encrypt('6222021234567890', 'a')]
    expect(one).not.toBe(other)
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('6222')
  })

  it('does not open a text that was moved to another row', async () => {
    const sealed = await cipher.encrypt('张三', 'vault:cmp_1')
    await expect(cipher.decrypt(sealed, 'vault:cmp_2')).rejects.toMatchObject({ code: 'internal' })
  })

  it('does not open a text that was changed by one character', async () => {
    const sealed = await cipher.encrypt('张三', 'a')
    const at = sealed.length - 6
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`
    await expect(cipher.decrypt(changed, 'a')).rejects.toMatchObject({ code: 'internal' })
  })

  it('says when a text was sealed with another data key, and nothing of the text', async () => {
    const sealed = await createCipher(key(8)).encrypt('张三', 'a')
    await expect(cipher.decrypt(sealed, 'a')).rejects.toThrow('a sealed text was sealed with another data key')
  })

  it('indexes equal values equally, and differently under another key', async () => {
    expect(await cipher.blindIndex('13800138000')).toBe(await cipher.blindIndex('13800138000'))
    expect(await cipher.blindIndex('13800138000')).not.toBe(await cipher.blindIndex('13800138001'))
    expect(await cipher.blindIndex('13800138000')).not.toBe(await createCipher(key(8)).blindIndex('13800138000'))
    expect(await cipher.blindIndex('13800138000')).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each(['', 'short', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64'), `${'?'.repeat(43)}=`])(
    'refuses a data key that is not 32 bytes as base64: %j',
    (wrong) => expect(() => createCipher(wrong)).toThrow('32 bytes'),
  )
})
