import { and, asc, eq, gt, isNull, or, type SQL } from 'drizzle-orm'
import { type AuditEntry, genesisHash } from '../../../domain/audit.ts'
import type { AuditLog, BrokenLink } from '../../../ports/stores/records.ts'
import type { QueryBuilder } from '../query-builder.ts'
import { auditEntries, auditHeads } from '../tables.ts'
import { entryOf } from './audit-entry.ts'
import { hashOf } from './audit-hash.ts'

type Verdict = Awaited<ReturnType<AuditLog['verify']>>
type Head = { readonly seq: number; readonly hash: string } | null
type Link = { readonly entry: AuditEntry; readonly head: Head }

const batch = 1000

/** Walks all chains, a batch of links at a time, and compares each with the one before, its own hash and the chain's head. */
export async function verifyChains(db: QueryBuilder): Promise<Verdict> {
  const broken: BrokenLink[] = []
  let entries = 0
  let chains = 0
  let last: Link | null = null
  for (let links = await linksAfter(db, null); links.length > 0; links = await linksAfter(db, last)) {
    for (const link of links) {
      const begins = last?.entry.chain !== link.entry.chain
      if (begins && last) broken.push(...faultsAtHead(last))
      if (begins) chains += 1
      broken.push(...(await faultsOf(link.entry, begins || !last ? null : last.entry)))
      entries += 1
      last = link
    }
  }
  if (last) broken.push(...faultsAtHead(last))
  return { entries, chains, broken: [...broken, ...(await emptiedChains(db))] }
}

async function linksAfter(db: QueryBuilder, last: Link | null): Promise<Link[]> {
  const rows = await db
    .select({ entry: auditEntries, head: { seq: auditHeads.seq, hash: auditHeads.hash } })
    .from(auditEntries)
    .leftJoin(auditHeads, eq(auditHeads.chain, auditEntries.chain))
    .where(last ? beyond(last.entry) : undefined)
    .orderBy(asc(auditEntries.chain), asc(auditEntries.seq))
    .limit(batch)
  return rows.map(({ entry, head }) => ({ entry: entryOf(entry), head }))
}

const beyond = ({ chain, seq }: AuditEntry): SQL | undefined =>
  or(gt(auditEntries.chain, chain), and(eq(auditEntries.chain, chain), gt(auditEntries.seq, seq)))

async function faultsOf({ hash, ...link }: AuditEntry, before: AuditEntry | null): Promise<BrokenLink[]> {
  const { chain, seq } = link
  const expected = before ?? { seq: 0, hash: genesisHash }
  const problems: readonly [BrokenLink['problem'], boolean][] = [
    ['gap', seq !== expected.seq + 1],
    ['link', link.previousHash !== expected.hash],
    ['hash', (await hashOf(link)) !== hash],
  ]
  return problems.filter(([, found]) => found).map(([problem]) => ({ chain, seq, problem }))
}

const faultsAtHead = ({ entry, head }: Link): BrokenLink[] =>
  head?.seq === entry.seq && head.hash === entry.hash ? [] : [{ chain: entry.chain, seq: entry.seq, problem: 'head' }]

// A head without entries: somebody cut off the whole chain.
async function emptiedChains(db: QueryBuilder): Promise<BrokenLink[]> {
  const rows = await db
    .select({ chain: auditHeads.chain, seq: auditHeads.seq })
    .from(auditHeads)
    .leftJoin(auditEntries, and(eq(auditEntries.chain, auditHeads.chain), eq(auditEntries.seq, auditHeads.seq)))
    .where(isNull(auditEntries.seq))
  return rows.map((row) => ({ ...row, problem: 'head' }))
}
