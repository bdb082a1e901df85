import { and, asc, eq } from 'drizzle-orm'
import type { PersonalDataKind, VaultEntry } from '../../../domain/personal-data.ts'
import type { Cipher } from '../../../ports/cipher.ts'
import type { VaultStore } from '../../../ports/stores/complaints.ts'
import { eraseAnswers } from '../idempotency.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { vaultEntries } from '../tables.ts'
import { eraseTexts } from './erase-texts.ts'

export function createVaultStore(context: StoreContext): VaultStore {
  const { db, cipher } = context
  return {
    load: async (complaintId) => {
      const rows = await db
        .select()
        .from(vaultEntries)
        .where(and(eq(vaultEntries.complaintId, complaintId), reachableThrough(context, vaultEntries.complaintId)))
        .orderBy(asc(vaultEntries.position))
      return Promise.all(rows.map((row) => open(cipher, row)))
    },
    save: async (complaintId, entries) => {
      await requireReachable(context, complaintId)
      if (entries.length === 0) return
      const rows = await Promise.all(entries.map((entry) => seal(cipher, complaintId, entry)))
      await db.insert(vaultEntries).values(rows).onConflictDoNothing()
    },
    erase: async (complaintId) => {
      await requireReachable(context, complaintId)
      await db.update(vaultEntries).set({ sealed: null, blindIndex: null }).where(eq(vaultEntries.complaintId, complaintId))
      await eraseTexts(db, complaintId)
      await eraseAnswers(db, complaintId)
    },
  }
}

// An erased original reads as its own placeholder: texts stay whole, and numbering goes on where it was.
async function open(cipher: Cipher, { complaintId, placeholder, kind, sealed }: typeof vaultEntries.$inferSelect): Promise<VaultEntry> {
  const original = sealed === null ? placeholder : await cipher.decrypt(sealed, placeOf(complaintId, placeholder))
  return { placeholder, kind, original }
}

async function seal(cipher: Cipher, complaintId: string, { placeholder, kind, original }: VaultEntry) {
  const sealed = await cipher.encrypt(original, placeOf(complaintId, placeholder))
  const key = lookupKeyOf(kind, original)
  return { complaintId, placeholder, kind, sealed, blindIndex: key && (await cipher.blindIndex(key)) }
}

// A ciphertext copied to another complaint or another placeholder does not open there.
const placeOf = (complaintId: string, placeholder: string): string => `vault:${complaintId}:${placeholder}`

const lookedUpBy: readonly PersonalDataKind[] = ['phone', 'id_card', 'bank_card', 'account']

/** What people look complaints up by, in one spelling: full-width digits and separators make no difference. */
function lookupKeyOf(kind: PersonalDataKind, original: string): string | null {
  if (!lookedUpBy.includes(kind)) return null
  return `${kind}:${original
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase()}`
}
