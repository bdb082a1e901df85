import type { AuditEntry } from '../../../domain/audit.ts'

/** SHA-256, as hex, of a link: everything in it but the hash itself, as JSON with sorted keys. */
export async function hashOf(link: Omit<AuditEntry, 'hash'>): Promise<string> {
  const { seq, chain, at, actor, action, subject, details, previousHash } = link
  const text = canonicalJson({ seq, chain, at, actor, action, subject, details, previousHash })
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON in one spelling only: the order in which keys were written or stored makes no difference. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
    .join(',')}}`
}
