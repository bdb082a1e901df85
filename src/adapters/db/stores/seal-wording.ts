import type { Wording } from '../../../domain/personal-data.ts'
import type { Cipher } from '../../../ports/cipher.ts'
import type { vaultWordings } from '../tables.ts'

type Sealed = Pick<typeof vaultWordings.$inferSelect, 'complaintId' | 'textDigest' | 'sealed'>

/** A row of `vault_wordings`: the text itself is masked, but the writings are personal data. */
export async function sealWording(cipher: Cipher, complaintId: string, wording: Wording): Promise<Sealed> {
  const textDigest = await cipher.blindIndex(`wording:${wording.text}`)
  return { complaintId, textDigest, sealed: await cipher.encrypt(JSON.stringify(wording), placeOf(complaintId, textDigest)) }
}

export async function openWording(cipher: Cipher, { complaintId, textDigest, sealed }: Sealed): Promise<Wording> {
  const wording: Wording = JSON.parse(await cipher.decrypt(sealed, placeOf(complaintId, textDigest)))
  return wording
}

// As with the entries: a ciphertext that was copied elsewhere does not open there.
const placeOf = (complaintId: string, textDigest: string): string => `wording:${complaintId}:${textDigest}`
