import { describe, expect, it } from 'vitest'
import { PersonalDataVault, personalDataLabels, placeholdersIn, secretKinds } from './personal-data.ts'

describe('the vault of a complaint', () => {
  it('gives the same original of the same kind the same placeholder', () => {
    const vault = new PersonalDataVault()
    expect(vault.placeholderFor('name', '王小明')).toBe('〔姓名1〕')
    expect(vault.placeholderFor('name', '李雷')).toBe('〔姓名2〕')
    expect(vault.placeholderFor('name', '王小明')).toBe('〔姓名1〕')
  })

  it('keeps the writing that it saw first, whatever comes after', () => {
    const vault = new PersonalDataVault()
    for (const written of ['138 0013 8000', '138-0013-8000', '１３８００１３８０００']) vault.placeholderFor('phone', written)
    expect(vault.entries).toEqual([{ placeholder: '〔电话1〕', kind: 'phone', original: '138 0013 8000' }])
  })

  it('gives a noted text, and each part of it, its own writings back', () => {
    const vault = PersonalDataVault.from([{ placeholder: '〔电话1〕', kind: 'phone', original: '13800138000' }])
    vault.noteWording('打〔电话1〕,再打〔电话1〕。', ['138 0013 8000', '138-0013-8000'])
    expect(vault.writingsOf('打〔电话1〕,再打〔电话1〕。')).toEqual(['138 0013 8000', '138-0013-8000'])
    expect(vault.writingsOf('再打〔电话1〕')).toEqual(['138-0013-8000'])
    expect([vault.writingsOf('〔电话1〕'), vault.writingsOf('拨打〔电话1〕')]).toEqual([undefined, undefined])
  })

  it('notes nothing where every number is written as it was at first', () => {
    const vault = PersonalDataVault.from([{ placeholder: '〔电话1〕', kind: 'phone', original: '13800138000' }])
    vault.noteWording('打〔电话1〕', ['13800138000'])
    expect(vault.keepable.wordings).toEqual([])
  })

  it('keeps no secret among the writings either', () => {
    const vault = PersonalDataVault.from([{ placeholder: '〔电话1〕', kind: 'phone', original: '13800138000' }])
    const password = vault.placeholderFor('password', 'qw8812')
    vault.noteWording(`〔电话1〕${password}`, ['138 0013 8000', 'qw8812'])
    expect(vault.keepable.wordings).toEqual([{ text: '〔电话1〕〔密码1〕', writings: ['138 0013 8000', '〔密码1〕'] }])
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
    expect(vault.keepable.entries).toHaveLength(secretKinds.length + 1)
    const stored = PersonalDataVault.from(vault.keepable.entries)
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
