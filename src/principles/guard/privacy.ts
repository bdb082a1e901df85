import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'
import { identifiersIn } from './identifiers.ts'
import { otherPeopleIn } from './other-people.ts'

/** No full card, ID, account or phone number, no staff member by name, nothing about other customers. */
export const privacy: Check = {
  principleId: 'guard.g10-privacy',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const identifier = identifiersIn(reading, context.policy)
    if (identifier) {
      return failAt(reading, identifier, {
        reason: '回复中出现完整的卡号、证件号、账号、电话或认证信息',
        reasonEn: 'holds a full card, ID, account or phone number, or an authentication secret',
        fix: '删去号码，或只写后四位（尾号）',
      })
    }
    const person = otherPeopleIn(reading, context.narrative)
    if (!person) return exposedIn(context)
    const words = wordsAt(reading, person)
    const isStaff = person.who === 'staff'
    return failAt(reading, person, {
      reason: isStaff ? `「${words}」写出了员工姓名，只能写岗位` : `「${words}」涉及其他客户的信息`,
      reasonEn: isStaff ? 'names a member of staff: role only' : 'discloses another customer’s data',
      fix: isStaff ? '改写为岗位，如“当班柜员”“网点负责人”' : '删去其他客户的任何信息',
    })
  },
}

function exposedIn(context: CheckContext): CheckFinding {
  const told = contentTokens(fold(context.narrative))
  // What the customer told is known to the customer.
  const exposed = saidIn(context, ['privacy_exposed']).find(({ words }) => coverage(contentTokens(words), told) < 0.5)
  if (!exposed) return pass
  const reading = readingOf(context)
  return failAt(reading, exposed, {
    reason: `「${wordsAt(reading, exposed)}」说出了他人的信息或员工受到的处理`,
    reasonEn: 'tells other people’s data, or what was done to a member of staff',
    fix: '删去他人的信息和对员工的处理，只写本行将改进什么',
  })
}
