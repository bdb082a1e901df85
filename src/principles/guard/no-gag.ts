import type { Check, CheckContext, CheckFinding } from '../../domain/check.ts'
import { mentionsAct, outcomeActs } from '../../language/acts.ts'
import type { Reading, Sentence } from '../../language/reading.ts'
import { saidIn } from '../support/opinions.ts'
import { readingOf } from '../support/reading-of.ts'
import { failAt, pass, wordsAt } from '../support/verdicts.ts'

const outside =
  '监管|银保监|金监|金融监管|人民银行|央行|人行|12378|12363|12345|消协|消费者协会|媒体|记者|电视台|报社|网络|网上|互联网|社交|微博|抖音|小红书|朋友圈|外界|外部|对外|公众|他人|第三方|任何人|别人|同事|家人|亲友|法院|信访|上级'
const complain =
  '投诉|举报|反映|信访|上访|起诉|诉讼|申诉|曝光|披露|透露|公开|传播|扩散|宣扬|发布|发帖|评论|提及|散布|外传|外泄|说起|谈及|讲'

/** What a customer would be asked to give up: complaining elsewhere, speaking in public, the complaint itself. */
const gags: readonly RegExp[] = [
  new RegExp(
    `(?:不要|不用再|没必要再|不再|不得|不会再?|不能|不可|不应|不去|别|勿|停止|放弃|避免|先不|暂不|暂时不|无需|没必要|不必)[^，。；]{0,8}(?:向|到|去|找|在|对|给|通过|跟|与|往)?(?:${outside})[^，。；]{0,12}(?:${complain})?`,
    'g',
  ),
  /(?:不要|不再|不得|别|勿|停止|放弃|先不|暂不|终止|不去|不继续)(?:以任何(?:形式|方式|理由))?[^，。；]{0,6}(?:继续)?(?:投诉|举报|信访|上访|曝光|扩散|外传|对外|声张|传播|发帖|追究|(?:就此)?提出[^，。；]{0,6}(?:主张|要求|异议|诉求|投诉)|主张[^，。；]{0,4}权利|起诉|缠诉|接受[^，。；]{0,4}(?:采访|访问))/g,
  /(?:撤回|撤销|撤掉|撤诉|撤案|撤除|取消|收回|销掉)(?:在|向|对|于)?[^，。；]{0,14}(?:投诉|举报|信访|起诉|申诉|诉讼|工单|12378|帖子?|差评)|撤诉|撤案|息诉|罢访|息访/g,
  /(?:删除|删掉|删去|撤下|下架|隐藏|关闭|清除|删)[^，。；]{0,10}(?:帖|视频|评论|微博|文章|动态|朋友圈|差评|言论|笔记|短视频|录音|录像)/g,
  /(?:帖子?|视频|评论|微博|文章|差评|朋友圈|动态|笔记)[^，。；]{0,6}(?:删|撤|下架|隐藏)|(?:投诉|举报|工单|信访件?)[^，。；处]{0,6}(?:撤(?:销|回|掉|了)|销(?:掉|了)|取消)/g,
  /(?:不将|不把|不得将|不得把|不要把|别把|勿将|不向)[^，。；]{0,16}(?:告知|告诉|透露|泄露|公开|分享|说给|披露)[^，。；]{0,6}(?:其他|他人|别人|任何人|第三方|外界|客户|同事|家人|媒体|监管)|(?:不要|别|勿|不可|不得)(?:对外)?(?:声张|张扬|宣扬)|(?:别|不要|不得|勿|不许|不能)(?:再)?(?:往外|向外|对外|到处|四处|满世界)[^，。；]{0,4}(?:说|讲|传|宣扬|张扬|嚷嚷)|(?:这件?事|此事|这事)[^，。；]{0,8}(?:烂在肚子里|就当没发生|别再提|不要再提|私了|私下(?:解决|了结))|私了|私下(?:解决|了结)|(?:回访|评价|打分|满意度|短信评价)[^，。；]{0,12}(?:说|给|打|选|填|评)[^，。；]{0,4}(?:满意|好评|五星|十分|满分)|(?:请|希望|麻烦|恳请|能够?)[^，。；]{0,8}(?:澄清|辟谣|发(?:布|个)?[^，。；]{0,6}声明|公开更正)|(?:网上|网络|平台|发布|已发)的?[^，。；]{0,8}(?:内容|东西|文字|帖|视频)[^，。；]{0,10}(?:处理掉|删|撤|清理|拿掉)|(?:扩大|造成)[^，。；]{0,4}(?:影响|负面)|止于此|到此打住|(?:接受|参加)[^，。；]{0,4}采访[^。；]{0,16}(?:作废|取消|不算|没有了|收回)|不能再(?:找|去)[^，。；]{0,8}(?:消协|法院|监管|媒体|银行)/g,
  /(?:投诉|反映|举报|曝光|监管)[^，。；]{0,12}(?:没有?(?:什么|任何)?(?:好处|用处|用|必要|意义)|无济于事|得不偿失|对您不利)|(?:如果|若|要是|一旦)[^，。；]{0,12}(?:热搜|曝光|闹大|传出去|发出去|见报|媒体|监管)[^。；]{0,10}(?:就|则|将|那)?[^。；]{0,8}(?:不能|没办法|无法|不会|暂停|取消|中止)|(?:12378|12363|12345|监管|信访)[^，。；]{0,12}(?:撤了|撤掉|销了|销掉|撤下来|收回)/g,
  /(?:签|签订|签署|出具|写)[^，。；]{0,10}(?:保密|承诺书|保证书|谅解书|和解(?:书|协议)|息诉|撤诉)|保密(?:协议|承诺|条款|义务|约定)|(?:对|就)?(?:此事|本次|赔偿|补偿|金额|处理结果|协议|内容|方案)[^，。；]{0,8}(?:予以|严格|负有|负责|进行)?保密|守口如瓶|到此为止(?:，|。|$)|画上句号|就此了结|翻篇|就此打住|不要再提|别再提|不再提起/g,
  /\b(?:withdraw|drop|retract) (?:your|the|this)[a-z ]{0,12}complaint|\b(?:keep|treat)[a-z ]{0,20}confidential|\bnon-?disclosure|\b(?:do not|don't|not to|refrain from|stop)\b[a-z ]{0,24}(?:regulator|media|press|post|public|complain)|\b(?:delete|remove|take down) (?:your|the)[a-z ]{0,12}(?:post|video|review)/g,
]

/** No remedy hangs on silence, on withdrawal or on staying away from a regulator, and nobody is asked for it. */
export const noGag: Check = {
  principleId: 'guard.g4-no-gag',
  run: (context: CheckContext): CheckFinding => {
    const reading = readingOf(context)
    const gag = gagIn(reading) ?? saidIn(context, ['gag'])[0]
    if (!gag) return pass
    return failAt(reading, gag, {
      reason: `「${wordsAt(reading, gag)}」要求客户沉默、撤诉或不向外反映，处理与此不得挂钩`,
      reasonEn: 'asks for silence, withdrawal or staying away from a regulator, or ties a remedy to it',
      fix: '删去对撤诉、保密、删帖或不向监管反映的任何要求；处理依据事实作出，并写明客户可以使用的其他途径',
    })
  },
}

function gagIn(reading: Reading): { start: number; end: number } | null {
  for (const sentence of reading.sentences) {
    for (const match of gags.flatMap((pattern) => [...sentence.plain.matchAll(pattern)])) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!/□|是否|能否|可否/.test(match[0]) && isDemand(sentence, span, reading))
        return { start: sentence.start + span.start, end: sentence.start + span.end }
    }
  }
  return null
}

const refused =
  /(?:不会|不要求|没有要求|从未要求|不得要求|不应要求|无权要求|不能要求|无需|不需要|不必|不用|不以|不把|并非|绝不|没有必要|不因|不影响|不妨碍|不限制|不取决于|与|无论|不论|不管|是否|有权|可以|随时可|仍可|均可|也可|依法|not (?:ask|require|need)|no need|whether|free to|entitled|right to)[^，。；]{0,22}$/
// 「我行员工不得要求客户撤诉」 forbids the demand.
const forbidden = /(?:员工|我行|我们|银行|任何人|网点|人员)[^，。；]{0,12}(?:不得|不准|禁止|严禁|不允许|不应|不能|无权)[^，。；]{0,20}$/
const refusedAfter = /^[^，。；]{0,14}(?:约束的是|无关|不影响|由您决定|由您自行|不是|并非|不作为|均不|都不|也不会|没有关系|无需|不必)/
const ownDuty = /(?:我行|我们|银行|本行|工作人员|员工)(?:将|会|依法|对|已|一直|有义务|应|承诺|严格|均|都)[^，。；]{0,20}$/
const secrets = /保管|银行卡|密码|验证码|口令|卡号|身份证|个人信息|账户信息|链接|陌生|骗子|诈骗|安全码|有效期|转账|屏幕共享|u盾/
const ownTransactions = /(?:交易|转账|挂失|授权|订单|预约|申请|限制|冻结|扣款|支付|汇款)[^，。；]{0,4}$|手机银行|app|应用|程序|客户端/
const customersChoice =
  /(?:如|若|如果)您(?:决定|选择|自愿|主动|本人|希望|想|要|已经|打算)|您(?:可|可以|有权|自愿|已|主动|提出|申请|于|在)[^，。；]{0,16}$|收到您/

function isDemand(sentence: Sentence, span: { start: number; end: number }, reading: Reading): boolean {
  const before = sentence.plain.slice(0, span.start)
  const words = sentence.plain.slice(span.start, span.end)
  if (/(?:透露|泄露|公开|告知|告诉|披露|分享)[^，。；]{0,8}您(?:的|个人)/.test(`${words}${sentence.plain.slice(span.end, span.end + 8)}`))
    return false
  if (refused.test(before) || forbidden.test(before) || refusedAfter.test(sentence.plain.slice(span.end))) return false
  if (ownDuty.test(before) || secrets.test(sentence.plain) || ownTransactions.test(words)) return false
  if (/^(?:无需|没必要|不必)/.test(words) && !/投诉|举报|反映|媒体|监管/.test(words)) return false
  const chosen = customersChoice.test(before) || customersChoice.test(`${before}${words}`)
  return !chosen || remedies(sentence, reading)
}

// 「如您自愿撤回投诉，我行将退还…」 ties a remedy to what is called a free choice.
function remedies(sentence: Sentence, reading: Reading): boolean {
  const next = reading.sentences[reading.sentences.indexOf(sentence) + 1]
  const words = `${sentence.plain}${/^(?:之后|届时|随后|这样|我行|我们|作为)/.test(next?.plain ?? '') ? next?.plain : ''}`
  const given =
    outcomeActs.some((act) => act !== 'discipline' && mentionsAct(act, words)) ||
    /慰问|礼品|优惠|积分|立即处理|马上处理|办结|解决/.test(words)
  return given && !/不影响|无关|不以|都会|仍会/.test(words)
}
