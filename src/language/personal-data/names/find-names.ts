import type { PersonalDataSpan } from '../personal-data-span.ts'
import { findChineseNames } from './chinese-names.ts'
import { findEthnicNames } from './ethnic-names.ts'
import { findLatinNames } from './latin-names.ts'

/** Full names of persons. Where two readings overlap, the one that comes first in the list below is kept by the caller. */
export function findNames(view: string): PersonalDataSpan[] {
  return [findEthnicNames, findLatinNames, findChineseNames].flatMap((find) => find(view))
}
