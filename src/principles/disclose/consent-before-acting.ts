import type { CheckContext } from '../../domain/check.ts'
import { fold } from '../../language/fold.ts'
import { contentTokens, coverage } from '../../language/likeness.ts'
import { forbids } from '../support/forbids.ts'

const agreed = /同意|授权|要求|申请|委托|签字|确认|请(?:我行|银行)|agreed|consent|asked/
const givesBack = /退(?:还|回|给|款)|更正|冲正|恢复|返还|补(?:回|记)|refund|revers|correct/

/** The words of facts, history and narrative in which the customer agrees to or asks for something. */
const consentsOf = ({ facts, history, narrative }: CheckContext): string[] =>
  [...(facts ?? []).map(({ statement }) => statement), ...history.map(({ event }) => event), ...narrative.split(/[。！？!?\n]/u)]
    .map(fold)
    .filter((line) => agreed.test(line))

/** Nothing that costs or changes the customer's contracts is done unasked. Giving money back needs no asking. */
export const consentBeforeActing = forbids({
  principleId: 'disclose.consent-before-acting',
  rules: [
    {
      pattern:
        /(?:已|已经|刚|刚刚|顺便|直接|统一|自动)(?:替|为|帮|给)您(?:把)?[^。；，]{0,12}(?:开通|升级|换成|转成|签约|办理|购买|注销|降额|提额|续(?:期|存|保)|改成|转入)/g,
    },
    { pattern: /(?:we|i) (?:have |'ve )?(?:already )?(?:switched|upgraded|enrolled|moved|signed) you(?:r \w+)? (?:to|up|into|for|in)\b/g },
  ],
  labels: ['done_without_consent'],
  allowed: ({ words }, context) => {
    const matter = contentTokens(words)
    return givesBack.test(words) || consentsOf(context).some((line) => coverage(matter, contentTokens(line)) >= 0.3)
  },
  reason: '没有征得客户同意就替客户办了',
  reasonEn: 'does something for the customer without agreement',
  fix: '先说清费用和影响，问客户是否同意；已同意的，把同意记录录入为事实',
})
