import { diffChars } from 'diff'
import { authorise } from '../../domain/permissions.ts'
import type { Actor } from '../../domain/principal.ts'
import type { StoredVersion } from '../../ports/stores/drafts.ts'
import type { FlowDependencies } from '../dependencies.ts'
import { readDraftRow } from './draft-file.ts'

export type Change = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
export type ShownVersion = StoredVersion & { readonly diff: readonly Change[] }

/** Every version with author, time, reason, and its difference from the generated text. */
export async function listVersions(deps: FlowDependencies, actor: Actor, { id }: { id: string }): Promise<readonly ShownVersion[]> {
  authorise(actor, 'draft.read')
  const versions = await deps.unitOfWork.read(actor, async (tx) => {
    await readDraftRow(tx, id)
    return tx.drafts.versions(id)
  })
  const generated = versions[0]?.text ?? ''
  return versions.map((version) => ({ ...version, diff: compare(generated, version.text) }))
}

const compare = (before: string, after: string): Change[] =>
  diffChars(before, after).map((part) => ({ kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value }))
