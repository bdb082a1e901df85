import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { inOrder, saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { type StatementRule, statementsOf } from '../support/statements.ts'
import { failAt, notApplicable, pass, wordsAt } from '../support/verdicts.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:这|此|这个|这种|这类|该)(?:件)?(?:事|情况|问题|现象)?[^。；，]{0,6}(?:只是|不过是|属于|是|纯属)[^。；，]{0,6}(?:小事|小问题|误会|误解|个别现象|正常现象|常见(?:的)?(?:情况|问题|现象)|普通(?:的)?(?:问题|情况))|(?:没(?:有)?(?:什么)?大(?:碍|不了)|不(?:必|用)(?:太)?(?:担心|紧张|大惊小怪))/g,
    negatable: false,
  },
]

/** From severity 3 on nobody calls the matter small, common or a misunderstanding. */
export const gaugeSeverity: Check = {
  principleId: 'ask.gauge-severity',
  run: (context: CheckContext): CheckFinding => {
    if (context.assessment.severity < 3) return notApplicable('事情不属于严重级别', 'the matter is not graded as serious')
    const reading = readingOf(context)
    const [small] = inOrder(statementsOf(reading, rules), saidIn(context, ['minimised']))
    if (!small) return pass
    return failAt(reading, small, {
      reason: `事情严重，「${wordsAt(reading, small)}」却把它说小了`,
      reasonEn: 'a grave matter is called small, common or a misunderstanding',
      fix: '删去淡化的话，写明本行按严重事项处理、由谁负责、何时答复',
    })
  },
}
