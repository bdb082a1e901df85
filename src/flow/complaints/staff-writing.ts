import type { PersonalDataVault } from '../../domain/personal-data.ts'
import type { Stores } from '../../ports/stores/stores.ts'
import { mask } from '../mask.ts'
import { loadVault } from './complaint-file.ts'

/** Masks what people write about a complaint with the complaint's own vault. */
export type StaffWriting = {
  readonly say: (text: string) => string
  readonly sayReply: (text: string) => string
  readonly vault: PersonalDataVault
  readonly save: () => Promise<void>
}

/** Opens the vault of a complaint for new texts; `save` stores the placeholders that they added. */
export async function openStaffWriting(tx: Stores, complaintId: string): Promise<StaffWriting> {
  const vault = await loadVault(tx, complaintId)
  return {
    vault,
    // Staff read masked texts, so a known placeholder in theirs means the same person or number.
    say: (text) => mask(text, vault, { keepKnownPlaceholders: true }).text,
    // A reply tells the customer whom to call: the bank's own number is no secret.
    sayReply: (text) => mask(text, vault, { keepKnownPlaceholders: true, keepOfficePhones: true }).text,
    save: () => tx.vaults.save(complaintId, vault.keepable),
  }
}
