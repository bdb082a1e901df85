import { describe, expect, it } from 'vitest'
import { type PersonalDataKind, personalDataLabels } from './personal-data.ts'
import { identityOf } from './personal-data-identity.ts'

const alike: readonly [PersonalDataKind, readonly string[]][] = [
  [
    'phone',
    ['13800138000', '138 0013 8000', '138-0013-8000', '１３８００１３８０００', '一三八零零一三八〇〇零', '幺三八零零幺三八零零零'],
  ],
  ['phone', ['13800138000', '+86 138 0013 8000', '0086-13800138000', '(+86)13800138000']],
  ['phone', ['0571-88881234', '（0571）88881234', '0571 8888 1234']],
  ['phone', ['138****8000', '138＊＊＊＊8000', '138xxxx8000']],
  ['id_card', ['32010619990816224X', '320106 19990816 224x', '三二零一零六一九九九零八一六二二四X']],
  ['bank_card', ['6217001233084419027', '6217 0012 3308 4419 027', '6217-0012-3308-4419-027']],
  ['bank_card', ['6217****9027', '6217 **** **** 9027']],
  ['card_tail', ['3358', '三三五八', '３３５８']],
  ['account', ['12345678', '1234 5678']],
  ['email', ['wang@example.com', 'Wang@Example.com', 'wang @example.com']],
  ['wechat', ['wang_88', 'WANG_88']],
  ['plate', ['京A12345', '京A·12345', '京a-12345']],
]
const different: readonly [PersonalDataKind, string, string][] = [
  ['phone', '13800138000', '13800138001'],
  ['phone', '138****8000', '1388000'],
  ['id_card', '320106199908162247', '32010619990816224X'],
  ['bank_card', '6217****9027', '62179027'],
  ['name', '王小明', '王小 明'],
]

describe('the identity of personal data', () => {
  it.each(alike)('is one for every writing of a %s: %j', (kind, writings) => {
    expect(new Set(writings.map((written) => identityOf(kind, written))).size).toBe(1)
  })

  it.each(different)('is not shared by another %s: %s, %s', (kind, one, other) => {
    expect(identityOf(kind, one)).not.toBe(identityOf(kind, other))
  })

  it('is never that of an original which a stored vault lost', () => {
    for (const [kind, label] of Object.entries(personalDataLabels) as [PersonalDataKind, string][])
      expect(identityOf(kind, `〔${label}1〕`)).not.toBe(identityOf(kind, `〔${label}2〕`))
  })
})
