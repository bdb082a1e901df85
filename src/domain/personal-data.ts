import { identityOf } from './personal-data-identity.ts'

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

/** A masked text in which some number is not written as the vault first saw it, with the writing behind each placeholder in order. */
export type Wording = { readonly text: string; readonly writings: readonly string[] }

/** All that a vault holds, in order. */
export type VaultContent = { readonly entries: readonly VaultEntry[]; readonly wordings: readonly Wording[] }

const placeholderPattern = new RegExp(`〔(?:${Object.values(personalDataLabels).join('|')})\\d+〕`, 'gu')

/** Every placeholder-shaped piece of a text with its UTF-16 start, whether or not a vault knows it. */
export function placeholdersIn(text: string): { placeholder: string; start: number }[] {
  return [...text.matchAll(placeholderPattern)].map((match) => ({ placeholder: match[0], start: match.index }))
}

/**
 * The originals of one complaint. Narrative, facts and drafts share one vault, so the same number always has the same
 * placeholder, however it is written; each text still gets its own writing back. Lives in memory; `keepable` is what may be
 * stored (encrypted).
 */
export class PersonalDataVault {
  readonly #entries: VaultEntry[] = []
  readonly #wordings: Wording[] = []

  static from(entries: readonly VaultEntry[], wordings: readonly Wording[] = []): PersonalDataVault {
    const vault = new PersonalDataVault()
    vault.#entries.push(...entries)
    vault.#wordings.push(...wordings)
    return vault
  }

  /** The placeholder of an original, made on first sight. Numbering is per kind, from 1. */
  placeholderFor(kind: PersonalDataKind, original: string): string {
    const identity = identityOf(kind, original)
    const known = this.#entries.find((entry) => entry.kind === kind && identityOf(kind, entry.original) === identity)
    if (known) return known.placeholder
    const number = this.#entries.filter((entry) => entry.kind === kind).length + 1
    const placeholder = `〔${personalDataLabels[kind]}${number}〕`
    this.#entries.push({ placeholder, kind, original })
    return placeholder
  }

  has(placeholder: string): boolean {
    return this.#entries.some((entry) => entry.placeholder === placeholder)
  }

  /** The original behind a placeholder as it was first written; undefined when the vault does not know it. */
  originalOf(placeholder: string): string | undefined {
    return this.#entries.find((entry) => entry.placeholder === placeholder)?.original
  }

  /** Keeps how the placeholders of a text were written, where that differs from their originals. */
  noteWording(text: string, writings: readonly string[]): void {
    const differs = placeholdersIn(text).some(({ placeholder }, index) => this.originalOf(placeholder) !== writings[index])
    if (differs && !this.#wordings.some((wording) => wording.text === text)) this.#wordings.push({ text, writings })
  }

  /** How the placeholders of a noted text, or of a part of one, were written; undefined where only the originals are known. */
  writingsOf(text: string): readonly string[] | undefined {
    const whole = this.#wordings.find((wording) => wording.text === text)
    // A placeholder alone (a customer's phone as a field) is part of many texts: it means the original.
    if (whole || placeholdersIn(text)[0]?.placeholder === text) return whole?.writings
    const around = this.#wordings.find((wording) => wording.text.includes(text))
    const start = around?.text.indexOf(text) ?? 0
    return around?.writings.slice(placeholdersIn(around.text).filter((each) => each.start < start).length)
  }

  get entries(): readonly VaultEntry[] {
    return this.#entries
  }

  /** What may be stored: secrets keep their placeholder (numbers stay stable) and lose their original. */
  get keepable(): VaultContent {
    const secrets = this.#entries.filter((entry) => secretKinds.includes(entry.kind)).map((entry) => entry.placeholder)
    const withoutSecrets = ({ text, writings }: Wording): Wording => {
      const placeholders = placeholdersIn(text).map(({ placeholder }) => placeholder)
      return { text, writings: writings.map((writing, index) => secrets.find((each) => each === placeholders[index]) ?? writing) }
    }
    return {
      entries: this.#entries.map((entry) => (secrets.includes(entry.placeholder) ? { ...entry, original: entry.placeholder } : entry)),
      wordings: this.#wordings.map(withoutSecrets),
    }
  }
}
