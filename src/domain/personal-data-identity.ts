import { arabicDigits } from './arabic-digits.ts'
import type { PersonalDataKind } from './personal-data.ts'

const separators = /[\s\u200b-\u200d\u2010-\u2015\u2212\-.·()+]/gu
const starredOut = /[*•X]+/gu
const chinaMobile = /^(?:00)?86(?=1[3-9]\d{9}$)/u

const asWritten = (written: string): string => written
const joined = (written: string): string => arabicDigits(written.normalize('NFKC')).replace(separators, '').toUpperCase()
const starred = (written: string): string => joined(written).replace(starredOut, '*')
const handle = (written: string): string => written.normalize('NFKC').replace(/\s/gu, '').toLowerCase()

/** What makes two writings of a kind the same thing. Names and addresses are compared as written: likeness is no identity there. */
const identities = {
  name: asWritten,
  phone: (written) => starred(written).replace(chinaMobile, ''),
  // Its X is a digit.
  id_card: joined,
  bank_card: starred,
  card_tail: joined,
  account: starred,
  address: asWritten,
  email: handle,
  wechat: handle,
  plate: (written) => joined(written).replaceAll('•', ''),
  literal: asWritten,
  password: asWritten,
  one_time_code: asWritten,
  card_security_code: asWritten,
  card_expiry: asWritten,
} as const satisfies Record<PersonalDataKind, (written: string) => string>

/** One spelling for every writing of a number: 138 0013 8000, １３８-0013-8000 and 一三八零零一三八零零零 are the same phone. */
export const identityOf = (kind: PersonalDataKind, written: string): string => identities[kind](written)
