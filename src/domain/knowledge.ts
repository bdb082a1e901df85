import type { Playbook } from './playbook.ts'
import type { PolicyPack } from './policy.ts'
import type { Principle } from './principle.ts'
import type { Proof } from './proof.ts'
import type { Holidays, LegalRule } from './rule.ts'
import type { Taxonomy } from './taxonomy.ts'

/** What the bank and the law say: read once from the catalogues, passed down as a value. */
export type Knowledge = {
  readonly taxonomy: Taxonomy
  readonly principles: readonly Principle[]
  readonly policy: PolicyPack
  readonly rules: readonly LegalRule[]
  readonly holidays: readonly Holidays[]
  readonly playbooks: readonly Playbook[]
  readonly proof: Proof
}
