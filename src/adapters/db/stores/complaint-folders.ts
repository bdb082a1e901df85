import { and, asc, desc, inArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { ComplaintFolder, ComplaintFolderStore } from '../../../ports/stores/complaint-folders.ts'
import { reachableThrough } from '../reachable.ts'
import type { StoreContext } from '../store-context.ts'
import { assessments, closings, contacts, deliveries, drafts, facts, historyEvents, reasonedActs } from '../tables.ts'
import { versionOf } from './assessments.ts'
import { closingOf } from './closings.ts'
import { contactOf, historyEventOf } from './contacts.ts'
import { deliveryOf } from './deliveries.ts'
import { factOf } from './facts.ts'
import { actOf } from './reasoned-acts.ts'

export function createComplaintFolderStore(context: StoreContext): ComplaintFolderStore {
  return {
    load: async (complaintIds) => {
      const newest = await newestOf(context, complaintIds)
      const listed = await listedOf(context, complaintIds)
      return new Map([...newest.assessment].map(([id, assessment]) => [id, folderOf(id, assessment, { newest, listed })]))
    },
  }
}

type Gathered = { readonly newest: Awaited<ReturnType<typeof newestOf>>; readonly listed: Awaited<ReturnType<typeof listedOf>> }

function folderOf(id: string, assessment: ComplaintFolder['assessment'], { newest, listed }: Gathered): ComplaintFolder {
  return {
    assessment,
    facts: listed.facts.get(id) ?? [],
    history: listed.history.get(id) ?? [],
    contacts: listed.contacts.get(id) ?? [],
    drafts: listed.drafts.get(id) ?? [],
    acts: listed.acts.get(id) ?? [],
    delivery: newest.delivery.get(id) ?? null,
    closing: newest.closing.get(id) ?? null,
  }
}

async function newestOf(context: StoreContext, complaintIds: readonly string[]) {
  const { db } = context
  const [assessed, delivered, closed] = [assessments.complaintId, deliveries.complaintId, closings.complaintId]
  const ofThese = belongingTo(context, complaintIds)
  const versions = db.selectDistinctOn([assessed]).from(assessments).where(ofThese(assessed))
  const sent = db.selectDistinctOn([delivered]).from(deliveries).where(ofThese(delivered))
  const ended = db.selectDistinctOn([closed]).from(closings).where(ofThese(closed))
  return {
    assessment: byComplaint(await versions.orderBy(assessed, desc(assessments.version)), versionOf),
    delivery: byComplaint(await sent.orderBy(delivered, desc(deliveries.position)), deliveryOf),
    closing: byComplaint(await ended.orderBy(closed, desc(closings.position)), closingOf),
  }
}

async function listedOf(context: StoreContext, complaintIds: readonly string[]) {
  const { db } = context
  const ofThese = belongingTo(context, complaintIds)
  const { complaintId, id, format, version, status } = drafts
  const summaries = db.select({ complaintId, id, format, version, status }).from(drafts).where(ofThese(complaintId))
  const told = db.select().from(historyEvents).where(ofThese(historyEvents.complaintId))
  const called = db.select().from(contacts).where(ofThese(contacts.complaintId))
  const known = db.select().from(facts).where(ofThese(facts.complaintId))
  const done = db.select().from(reasonedActs).where(ofThese(reasonedActs.complaintId))
  return {
    drafts: allByComplaint(await summaries.orderBy(asc(drafts.position)), ({ complaintId: _, ...summary }) => summary),
    history: allByComplaint(await told.orderBy(asc(historyEvents.position)), historyEventOf),
    contacts: allByComplaint(await called.orderBy(asc(contacts.position)), contactOf),
    facts: allByComplaint(await known.orderBy(asc(facts.position)), factOf),
    acts: allByComplaint(await done.orderBy(asc(reasonedActs.position)), actOf),
  }
}

const belongingTo = (context: StoreContext, complaintIds: readonly string[]) => (column: PgColumn) =>
  and(inArray(column, [...complaintIds]), reachableThrough(context, column))

type OfComplaint = { readonly complaintId: string }

const byComplaint = <Row extends OfComplaint, Item>(rows: readonly Row[], show: (row: Row) => Item): ReadonlyMap<string, Item> =>
  new Map(rows.map((row) => [row.complaintId, show(row)]))

const allByComplaint = <Row extends OfComplaint, Item>(rows: readonly Row[], show: (row: Row) => Item): ReadonlyMap<string, Item[]> =>
  new Map([...Map.groupBy(rows, (row) => row.complaintId)].map(([id, grouped]) => [id, grouped.map(show)]))
