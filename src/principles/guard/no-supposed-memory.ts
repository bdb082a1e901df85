import { contentTokens, coverage } from '../../language/likeness.ts'
import { forbids } from '../support/forbids.ts'
import type { ReadContext } from '../support/reading-of.ts'
import type { Statement, StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /您(?:可能|也许|或许|大概|估计|应该|恐怕|多半|想必|怕是|会不会|是不是|当时|一时|自己|本人|这边|那会儿|年纪大)*(?:是)?(?:也|都|就)?(?:忘(?:记|了|掉|性)|记(?:错|混|岔|串|不清|不得|性)|没(?:有)?(?:记住|留意|注意|在意|想起|听清|看清|印象)|不(?:记得|太记得|大记得)|疏忽|印象(?:模糊|不深|有误|有偏差)|误记|弄混|搞混|混淆)[^，。；]*/g,
    negatable: false,
  },
  {
    pattern:
      /您(?:当时|其实|应该|应当|肯定|一定|想必|本来|早就|早已|原本|理应|心里|自己|明明|自然|也|是|都|就|很|完全|已经|已|必然)*(?:是)?(?:知道|清楚|明白|知晓|了解|知情|记得|心知肚明|有数|熟悉)(?:的|了|这|该|那|其|我|有|自|是|，|。|$)[^，。；]*/g,
    negatable: false,
  },
  {
    pattern:
      /(?:贵人多忘事|记忆(?:有误|偏差|出现|不准|模糊)|年纪大[^，。；]{0,8}(?:忘|记)|时间(?:久|长)[^，。；]{0,12}(?:忘|记(?:不清|不得|错|混)|印象))/g,
    negatable: false,
  },
  {
    pattern:
      /you (?:may|might|probably|must|surely|perhaps)?\s?(?:have )?(?:forg[oe]t(?:ten)?|misremember|overlook(?:ed)?|(?:already |certainly |surely |must have )?(?:knew|known|were aware)|not (?:remember|recall|notice))/g,
    negatable: false,
  },
]
const harmless =
  /(?:让|使|向|跟|和|找|先|再|同|与|方便|便于|以便|确保|帮助|为了|好让|请)您[^，。；]{0,8}(?:了解|知道|清楚|明白|知晓|知情)|(?:告知|说明|讲|解释|介绍)[^，。；]{0,10}清楚|没(?:有)?(?:让|给|向|跟|和|对)您|您(?:有权|需要|想|希望|可以|可能想|尽可|关心)[^，。；]{0,6}(?:了解|知道|清楚)|您(?:还|是否|能否|可否|方便)?(?:还)?记得[^，。；]{0,16}(?:吗|[?？])|是否(?:还)?记得|如果您(?:不)?记得|若您|如您|记不清(?:也)?(?:没关系|不要紧)|不记得(?:也)?(?:没关系|不要紧)|知情权|您(?:也)?清楚地?(?:告诉|说明|写明|记录|列)/

function isRecorded({ sentence }: Statement, context: ReadContext): boolean {
  const words = contentTokens(sentence.plain)
  return (context.facts ?? []).some(
    ({ statement }) =>
      /签字|签名|签署|录音|双录|确认|勾选|告知|回执|短信|书面|记录/.test(statement) && coverage(words, contentTokens(statement)) >= 0.3,
  )
}

/** Nobody claims what the customer remembers or knew, unless a verified fact records it. */
export const noSupposedMemory = forbids({
  principleId: 'guard.g6-no-supposed-memory',
  rules,
  labels: ['supposed_memory'],
  allowed: (statement, context) => harmless.test(statement.sentence.plain) || isRecorded(statement, context),
  reason: '替客户断定他记不记得、知不知道，没有记录可以证明',
  reasonEn: 'claims what the customer remembers or knew, which no record shows',
  fix: '改成说明记录本身：“系统显示某日有一笔……”，不评论客户的记忆或者知情',
})
