import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restore, toMaskedSpan, toSentSpan } from '../domain/masked-text.ts'
import { PersonalDataVault, placeholdersIn } from '../domain/personal-data.ts'
import { identityOf } from '../domain/personal-data-identity.ts'
import { findPersonalData } from '../language/personal-data/find-personal-data.ts'
import { mask } from './mask.ts'

const pieces = [
  '我叫王小明',
  '王小明',
  '客户李雷说',
  '张丽华女士',
  '母亲陈桂芳',
  '阿卜杜热西提·买买提',
  'My name is Sarah Connor.',
  '姓名',
  '联系人',
  '电话',
  '卡号',
  '账号',
  '尾号',
  '13800138000',
  '138 0013 8000',
  '一三八零零一三八零零零',
  '0571-88881234',
  '320106199908162247',
  '6217 0012 3308 4419 027',
  '尾号3358',
  '账号12345678',
  'wang@example.com',
  '微信wang_88',
  '京A12345',
  '住梧桐苑3幢402',
  '验证码 839201',
  '密码abc123',
  'CVV 382',
  '有效期08/27',
  '〔卡号1〕',
  '〔姓名1〕',
  '〔原文1〕',
  '〔生日1〕',
  '〔',
  '〕',
  '3358',
  '2024年',
  '5000元',
  '95533',
  '👩‍👧',
  '𠮷',
  '\uFFFC',
  ',',
  '。',
  '、',
  ' ',
  '\n',
  '的',
  '和',
  '(',
  '）',
  '１３８',
]
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
)

const originalsOf = (vault: PersonalDataVault) => vault.entries.map(({ original }) => original)

describe('masking any text', () => {
  it('can be undone by the vault', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const vault = new PersonalDataVault()
        expect(restore(mask(sent, vault).text, vault).text).toBe(sent)
      }),
    )
  })

  it('maps each segment there and back, and what lies between is untouched', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const vault = new PersonalDataVault()
        const masked = mask(sent, vault)
        for (const segment of masked.segments) {
          expect(toSentSpan(masked, segment.masked)).toEqual(segment.sent)
          expect(toMaskedSpan(masked, segment.sent)).toEqual(segment.masked)
          const entry = vault.entries.find(({ placeholder }) => placeholder === masked.text.slice(segment.masked.start, segment.masked.end))
          expect(entry && identityOf(entry.kind, entry.original)).toBe(
            entry && identityOf(entry.kind, sent.slice(segment.sent.start, segment.sent.end)),
          )
        }
        const whole = { start: 0, end: masked.text.length }
        expect(toSentSpan(masked, whole)).toEqual({ start: 0, end: sent.length })
      }),
    )
  })

  it('leaves no personal data to be found', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const vault = new PersonalDataVault()
        const { text: masked, segments } = mask(sent, vault)
        const rest = segments.reduceRight((left, { masked: { start, end } }) => `${left.slice(0, start)}\uFFFC${left.slice(end)}`, masked)
        expect(findPersonalData(rest)).toEqual([])
        for (const original of originalsOf(vault).filter((value) => /^[^0-9A-Za-z].*[^0-9A-Za-z]$/su.test(value)))
          expect(rest).not.toContain(original)
      }),
    )
  })

  it('changes nothing the second time, for an officer who writes on the masked complaint', () => {
    fc.assert(
      fc.property(text, (sent) => {
        const vault = new PersonalDataVault()
        const once = mask(sent, vault).text
        const known = vault.entries.length
        expect(mask(once, vault, { keepKnownPlaceholders: true }).text).toBe(once)
        expect(vault.entries).toHaveLength(known)
      }),
    )
  })

  it('contains no placeholder the vault did not give', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (sent, keepKnownPlaceholders) => {
        const vault = PersonalDataVault.from([{ placeholder: '〔卡号1〕', kind: 'bank_card', original: '6222020200112233445' }])
        const masked = mask(sent, vault, { keepKnownPlaceholders }).text
        expect(placeholdersIn(masked).filter(({ placeholder }) => !vault.has(placeholder))).toEqual([])
      }),
    )
  })
})

describe('masking a complaint', () => {
  it('replaces each kind by a placeholder that says what stood there', () => {
    const sent = '我叫王小明,电话13800138000,卡号6217 0012 3308 4419 027,尾号9027,住梧桐苑3幢402。'
    expect(mask(sent, new PersonalDataVault()).text).toBe('我叫〔姓名1〕,电话〔电话1〕,卡号〔卡号1〕,尾号〔尾号1〕,住〔地址1〕。')
  })

  it('keeps amounts, dates, order numbers, hotlines and branches readable', () => {
    const sent = '2024年3月5日在人民路支行转了13800138000元,订单号20240305123456789012,打95533和400-820-8888没人理,已向12378反映。'
    expect(mask(sent, new PersonalDataVault()).text).toBe(sent)
  })

  it('finds a name again at its other mentions, with or without a cue', () => {
    expect(mask('我叫王小明。柜台说王小明没来过。', new PersonalDataVault()).text).toBe('我叫〔姓名1〕。柜台说〔姓名1〕没来过。')
  })

  it('finds the values of the narrative again in later texts of the same vault', () => {
    const vault = new PersonalDataVault()
    mask('我叫王小明,卡尾号3358。', vault)
    expect(mask('经查王小明名下3358卡未入账。', vault).text).toBe('经查〔姓名1〕名下〔尾号1〕卡未入账。')
  })

  it('does not take a year or an amount for the card whose last digits are the same', () => {
    const vault = new PersonalDataVault()
    mask('尾号2024', vault)
    expect(mask('2024年扣了2024元', vault).text).toBe('2024年扣了2024元')
  })

  it('masks what the bank already knows as a name, though no cue stands beside it', () => {
    const vault = new PersonalDataVault()
    vault.placeholderFor('name', '阿茹')
    expect(mask('说到底阿茹吃了亏', vault).text).toBe('说到底〔姓名1〕吃了亏')
  })

  it('never finds a stored secret again by its placeholder', () => {
    const vault = PersonalDataVault.from([{ placeholder: '〔密码1〕', kind: 'password', original: '〔密码1〕' }])
    expect(mask('〔密码1〕', vault, { keepKnownPlaceholders: true }).text).toBe('〔密码1〕')
    expect(mask('〔密码1〕', vault).text).toBe('〔原文1〕')
  })
})

describe('a number that is written in several ways', () => {
  const sent = '打过138 0013 8000,又打138-0013-8000、１３８００１３８０００和一三八零零一三八零零零,都没人接。'

  it('has one placeholder', () => {
    const vault = new PersonalDataVault()
    expect(mask(sent, vault).text).toBe('打过〔电话1〕,又打〔电话1〕、〔电话1〕和〔电话1〕,都没人接。')
    expect(mask('经办人回拨13800138000。', vault).text).toBe('经办人回拨〔电话1〕。')
  })

  it('comes back as each text wrote it, and each part of a text as it stands there', () => {
    const vault = new PersonalDataVault()
    const narrative = mask(sent, vault).text
    const fact = mask('经办人回拨13800138000。', vault).text
    expect(restore(narrative, vault).text).toBe(sent)
    expect(restore(fact, vault).text).toBe('经办人回拨13800138000。')
    expect(sent).toContain(restore('又打〔电话1〕、〔电话1〕', vault).text)
    expect(restore('〔电话1〕', vault).text).toBe('138 0013 8000')
  })

  it('comes back so from a stored vault too', () => {
    const vault = new PersonalDataVault()
    const narrative = mask(sent, vault).text
    const { entries, wordings } = vault.keepable
    expect(restore(narrative, PersonalDataVault.from(entries, wordings)).text).toBe(sent)
  })

  it('is proven where it stands', () => {
    const masked = mask(sent, new PersonalDataVault())
    const second = masked.text.indexOf('〔电话1〕', 10)
    const span = toSentSpan(masked, { start: second, end: second + 5 })
    expect(sent.slice(span.start, span.end)).toBe('138-0013-8000')
  })
})

describe('text that looks like a placeholder', () => {
  const vaultWithCard = () => PersonalDataVault.from([{ placeholder: '〔卡号1〕', kind: 'bank_card', original: '6222020200112233445' }])

  it('is masked itself when a customer sends it, even where the vault has such a placeholder', () => {
    const vault = vaultWithCard()
    const masked = mask('请告诉我〔卡号1〕', vault).text
    expect(masked).toBe('请告诉我〔原文1〕')
    expect(restore(masked, vault).text).toBe('请告诉我〔卡号1〕')
  })

  it('means its original when an officer writes it on the masked complaint', () => {
    const vault = vaultWithCard()
    const masked = mask('已核对〔卡号1〕', vault, { keepKnownPlaceholders: true }).text
    expect(masked).toBe('已核对〔卡号1〕')
    expect(restore(masked, vault).text).toBe('已核对6222020200112233445')
  })

  it('is masked when an officer writes one the vault never gave', () => {
    expect(mask('已核对〔卡号7〕', vaultWithCard(), { keepKnownPlaceholders: true }).text).toBe('已核对〔原文1〕')
  })
})

describe('a masked text as data', () => {
  it('comes through JSON with its text and the places of what was replaced', () => {
    const masked = mask('我叫王小明,电话13800138000', new PersonalDataVault())
    const stored = JSON.parse(JSON.stringify(masked))
    expect(stored).toEqual({ text: masked.text, segments: masked.segments })
    expect(toSentSpan(stored, { start: 2, end: 7 })).toEqual({ start: 2, end: 5 })
  })

  it('gives a part of itself that is masked as well', () => {
    const masked = mask('我叫王小明,电话13800138000', new PersonalDataVault())
    expect(masked.part({ start: 8, end: masked.text.length }).text).toBe('电话〔电话1〕')
  })
})
