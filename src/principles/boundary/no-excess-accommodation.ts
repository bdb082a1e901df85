import { forbids } from '../support/forbids.ts'

/** Without fault and without loss nothing is given for the sake of peace. */
export const noExcessAccommodation = forbids({
  principleId: 'boundary.no-excess-accommodation',
  rules: [],
  labels: ['goodwill_offer'],
  // A verified fault or loss is a ground; what it is worth is another check's matter.
  allowed: (_, { facts }) => (facts ?? []).some(({ kind }) => kind === 'fault' || kind === 'loss'),
  reason: '没有差错也没有损失，却给了好处',
  reasonEn: 'gives something though neither fault nor loss is verified',
  fix: '删去让步；确有困难的，写明政策允许的便利',
})
