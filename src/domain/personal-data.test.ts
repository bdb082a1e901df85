import { describe, expect, it } from 'vitest'
import { PersonalDataVault, personalDataLabels, placeholdersIn, secretKinds } from './personal-data.ts'

describe('the vault of a complaint', () => {
  it('gives the same original of the same kind the same placeholder', () => {
    const vault = new PersonalDataVault()
    expect(vault.placeholderFor('name', '王小明')).toBe('〔姓名1〕')
    expect(vault.placeholderFor('name', '李雷')).toBe('〔姓名2〕')
    expect(vault.placeholderFor('name', '王小明')).toBe('〔姓名1〕')
  })

  it('numbers each kind by itself', () => {
    const vault = new PersonalDataVault()
    vault.placeholderFor('name', '王小明')
    expect(vault.placeholderFor('phone', '13800138000')).toBe('〔电话1〕')
  })

  it('goes on numbering where a stored vault ended', () => {
    const vault = PersonalDataVault.from([{ placeholder: '〔电话1〕', kind: 'phone', original: '13800138000' }])
    expect(vault.placeholderFor('phone', '13900139000')).toBe('〔电话2〕')
  })

  it('knows the original behind its own placeholders only', () => {
    const vault = new PersonalDataVault()
    vault.placeholderFor('email', 'wang@example.com')
    expect(vault.originalOf('〔邮箱1〕')).toBe('wang@example.com')
    expect(vault.originalOf('〔邮箱2〕')).toBeUndefined()
    expect([vault.has('〔邮箱1〕'), vault.has('〔邮箱2〕')]).toEqual([true, false])
  })

  it('never gives a secret away for keeping, but keeps its number', () => {
    const vault = new PersonalDataVault()
    for (const kind of secretKinds) vault.placeholderFor(kind, `secret of ${kind}`)
    vault.placeholderFor('name', '王小明')
    expect(JSON.stringify(vault.keepable)).not.toContain('secret of')
    expect(vault.keepable).toHaveLength(secretKinds.length + 1)
    const stored = PersonalDataVault.from(vault.keepable)
    expect(stored.originalOf('〔姓名1〕')).toBe('王小明')
    expect(stored.placeholderFor('password', 'another')).toBe('〔密码2〕')
  })
})

describe('placeholders in a text', () => {
  it('are found with their places, known or not', () => {
    expect(placeholdersIn('请〔姓名1〕带〔卡号12〕来')).toEqual([
      { placeholder: '〔姓名1〕', start: 1 },
      { placeholder: '〔卡号12〕', start: 7 },
    ])
  })

  it('need a known label and a number', () => {
    expect(placeholdersIn('〔姓名〕〔生日1〕【待填:姓名1】[姓名1]')).toEqual([])
  })

  it('exist for every kind under a label of its own', () => {
    const labels = Object.values(personalDataLabels)
    expect(new Set(labels).size).toBe(labels.length)
  })
})
