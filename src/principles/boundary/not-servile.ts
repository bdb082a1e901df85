import { forbids } from '../support/forbids.ts'

/** Courteous, never grovelling. */
export const notServile = forbids({
  principleId: 'boundary.not-servile',
  rules: [{ pattern: /罪该万死|求(?:求)?您|磕头|跪求|千错万错|无地自容|罪无可/g }],
  labels: ['servile'],
  reason: '低声下气',
  reasonEn: 'grovels',
  fix: '道歉一次，说清为什么事，其余篇幅写怎样解决',
})
