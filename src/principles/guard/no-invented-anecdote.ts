import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const self =
  '我(?!行|们|部|司|中心|国|方|已|会|将|想|来|再|这就|先|马上|立即|为您|给您|帮您|替您|向您|跟您|和您)|我(?:自己|本人|个人)|我(?:家|妈|爸|父母|爱人|老公|老婆|孩子|朋友|同事|婆婆|岳母|奶奶|爷爷|亲戚|邻居|姐|哥|妹|弟)|我们(?:自己|同事|家人|员工自己|这边的同事)|(?:\\bi\\b|\\bmy (?:mother|father|wife|husband|family|friend|own|parents|colleague))'
const lived =
  '也(?:买|遇|碰|有过|是(?:这样|过来人|老客户|客户|受害)|曾|经历|被|吃|用的|办过|亏|丢|踩|排过|等过)|曾(?:经)?(?:买|遇|碰|有|经历|被|吃|用|办|亏|丢|排|等)|(?:买|遇到|碰到|经历|办|用|亏|丢|吃|排|等|试)过|以前(?:也)?(?:买|遇|碰|有|是|被)|上次(?:也)?|当年|年轻时|刚(?:工作|入行|毕业)|had the same|went through|bought (?:the same|one)|once (?:had|lost|bought)|too\\b'
const rules: readonly StatementRule[] = [
  { pattern: new RegExp(`(?:${self})[^。；]{0,20}(?:${lived})[^。；]{0,30}`, 'g'), negatable: false },
  {
    pattern:
      /(?:记得|想起)(?:有一次|去年|前年|那年|我)[^。；]{2,}|(?:作为|同为|同样是|都是)(?:一名|一个)?(?:母亲|父亲|子女|消费者|客户|持卡人|为人父母|当妈的|当爸的)[^。；]{0,4}(?:，|我)|(?:有位|有个|有一位|之前有)(?:老)?(?:客户|阿姨|大爷|先生|女士|大姐|同事)[^。；]{0,40}(?:也|后来|最后|结果)/g,
    negatable: false,
  },
]
const service =
  /我(?:也)?(?:已|刚|刚刚|正在|现在|马上)?(?:核|查|看|记|听|调|联系|登记|汇报|反馈|转|问|安排|理解|明白|知道|体会)|您(?:说|提到|反映)/

/** The writer tells no experience of his own: nothing outside the case. */
export const noInventedAnecdote = forbids({
  principleId: 'guard.g5-no-invented-anecdote',
  rules,
  labels: ['anecdote'],
  allowed: ({ words }) => service.test(words) && !/我(?:自己|本人|个人|妈|爸|家|爱人|朋友|父母|老公|老婆)/.test(words),
  reason: '讲的是个人经历或别人的事，本案中没有来源',
  reasonEn: 'tells a personal experience or somebody else’s story that stands in no source of the case',
  fix: '删去个人经历和旁人的例子，只用体谅的话和已核实的事实',
})
