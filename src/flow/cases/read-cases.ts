import { TingsuError } from '../../domain/errors.ts'
import type { GuidanceCase } from '../../domain/guidance-case.ts'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'
import type { FlowDependencies } from '../dependencies.ts'

export async function readCase(deps: FlowDependencies, actor: Actor, { id }: { id: string }): Promise<GuidanceCase> {
  authorise(actor, 'case.read')
  const found = await deps.unitOfWork.read(actor, (tx) => tx.cases.find(id))
  if (!found) throw new TingsuError('not_found', 'there is no such case')
  return found
}

/** The library by id. The cursor is the last id of the page before. */
export async function listCases(deps: FlowDependencies, actor: Actor, { limit, cursor }: PageRequest): Promise<Page<GuidanceCase>> {
  authorise(actor, 'case.read')
  const all = await deps.unitOfWork.read(actor, (tx) => tx.cases.list())
  const rest = cursor === null ? all : all.filter((each) => each.id > cursor)
  const items = rest.slice(0, limit)
  return { items, nextCursor: rest.length > limit ? (items.at(-1)?.id ?? null) : null }
}
