import { and, asc, eq } from 'drizzle-orm'
import type { PersonalDataKind, VaultContent, VaultEntry, Wording } from '../../../domain/personal-data.ts'
import { identityOf } from '../../../domain/personal-data-identity.ts'
import type { Cipher } from '../../../ports/cipher.ts'
import type { VaultStore } from '../../../ports/stores/complaints.ts'
import { eraseAnswers } from '../idempotency.ts'
import { reachableThrough, requireReachable } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { vaultEntries, vaultWordings } from '../tables.ts'
import { eraseTexts } from './erase-texts.ts'
import { openWording, sealWording } from './seal-wording.ts'

export function createVaultStore(context: StoreContext): VaultStore {
  const { db } = context
  return {
    load: async (complaintId) => ({ entries: await loadEntries(context, complaintId), wordings: await loadWordings(context, complaintId) }),
    save: async (complaintId, content) => {
      await requireReachable(context, complaintId)
      await saveContent(context, complaintId, content)
    },
    erase: async (complaintId) => {
      await requireReachable(context, complaintId)
      await db.update(vaultEntries).set({ sealed: null, blindIndex: null }).where(eq(vaultEntries.complaintId, complaintId))
      await db.delete(vaultWordings).where(eq(vaultWordings.complaintId, complaintId))
      await eraseTexts(db, complaintId)
      await eraseAnswers(db, complaintId)
    },
  }
}

async function loadEntries(context: StoreContext, complaintId: string): Promise<VaultEntry[]> {
  const rows = await context.db
    .select()
    .from(vaultEntries)
    .where(and(eq(vaultEntries.complaintId, complaintId), reachableThrough(context, vaultEntries.complaintId)))
    .orderBy(asc(vaultEntries.position))
  return Promise.all(rows.map((row) => open(context.cipher, row)))
}

async function loadWordings(context: StoreContext, complaintId: string): Promise<Wording[]> {
  const rows = await context.db
    .select()
    .from(vaultWordings)
    .where(and(eq(vaultWordings.complaintId, complaintId), reachableThrough(context, vaultWordings.complaintId)))
    .orderBy(asc(vaultWordings.position))
  return Promise.all(rows.map((row) => openWording(context.cipher, row)))
}

async function saveContent({ db, cipher }: StoreContext, complaintId: string, { entries, wordings }: VaultContent): Promise<void> {
  const originals = await Promise.all(entries.map((entry) => seal(cipher, complaintId, entry)))
  if (originals.length > 0) await db.insert(vaultEntries).values(originals).onConflictDoNothing()
  const written = await Promise.all(wordings.map((wording) => sealWording(cipher, complaintId, wording)))
  if (written.length > 0) await db.insert(vaultWordings).values(written).onConflictDoNothing()
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

/** What people look complaints up by, in one spelling. */
const lookupKeyOf = (kind: PersonalDataKind, original: string): string | null =>
  lookedUpBy.includes(kind) ? `${kind}:${identityOf(kind, original)}` : null
