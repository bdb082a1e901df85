import { TingsuError } from '../../domain/errors.ts'
import type { Principle } from '../../domain/principle.ts'

/** A case teaches principles of the catalogue and no others. */
export function refuseUnknownPrinciples(ids: readonly string[], catalogue: readonly Principle[]): void {
  const errors = ids.flatMap((id, index) =>
    catalogue.some((principle) => principle.id === id)
      ? []
      : [{ pointer: `/principleIds/${index}`, detail: 'no principle has this id: see GET /v1/principles' }],
  )
  if (errors.length > 0) throw new TingsuError('invalid_input', 'the case names unknown principles', { errors })
}
