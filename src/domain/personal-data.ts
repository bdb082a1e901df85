// Personal data is replaced by typed placeholders such as 〔姓名1〕; the originals live in a vault.

/** The word a placeholder carries, by kind. `literal` stands for text that only looks like a placeholder. */
export const personalDataLabels = {
  name: '姓名',
  phone: '电话',
  id_card: '证件号',
  bank_card: '卡号',
  card_tail: '尾号',
  account: '账号',
  address: '地址',
  email: '邮箱',
  wechat: '微信',
  plate: '车牌',
  literal: '原文',
  password: '密码',
  one_time_code: '验证码',
  card_security_code: '安全码',
  card_expiry: '有效期',
} as const
export type PersonalDataKind = keyof typeof personalDataLabels

/** Authentication secrets: masked like the rest, but their originals are never kept. */
export const secretKinds: readonly PersonalDataKind[] = ['password', 'one_time_code', 'card_security_code', 'card_expiry']

export type VaultEntry = { readonly placeholder: string; readonly kind: PersonalDataKind; readonly original: string }

const placeholderPattern = new RegExp(`〔(?:${Object.values(personalDataLabels).join('|')})\\d+〕`, 'gu')

/** Every placeholder-shaped piece of a text with its UTF-16 start, whether or not a vault knows it. */
export function placeholdersIn(text: string): { placeholder: string; start: number }[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({ placeholder: match[0], start: match.index }))
}

/**
 * The originals of one complaint. Narrative, facts and drafts share one vault, so the same number always has the same
 * placeholder. Lives in memory; `keepable` is what may be stored (encrypted).
 */
export class PersonalDataVault {
  readonly #entries: VaultEntry[] = []

  static from(entries: readonly VaultEntry[]): PersonalDataVault {
    const vault = new PersonalDataVault()
    vault.#entries.push(...entries)
    return vault
  }

  /** The placeholder of an original, made on first sight. Numbering is per kind, from 1. */
  placeholderFor(kind: PersonalDataKind, original: string): string {
    const known = this.#entries.find((entry) => entry.kind === kind && entry.original === original)
    if (known) return known.placeholder
    const number = this.#entries.filter((entry) => entry.kind === kind).length + 1
    const placeholder = `〔${personalDataLabels[kind]}${number}〕`
    this.#entries.push({ placeholder, kind, original })
    return placeholder
  }

  has(placeholder: string): boolean {
    return this.#entries.some((entry) => entry.placeholder === placeholder)
  }

  /** The original behind a placeholder; undefined when the vault does not know it. */
  originalOf(placeholder: string): string | undefined {
    return this.#entries.find((entry) => entry.placeholder === placeholder)?.original
  }

  get entries(): readonly VaultEntry[] {
    return this.#entries
  }

  /** What may be stored: secrets keep their placeholder (numbers stay stable) and lose their original. */
  get keepable(): readonly VaultEntry[] {
    return this.#entries.map((entry) => (secretKinds.includes(entry.kind) ? { ...entry, original: entry.placeholder } : entry))
  }
}
