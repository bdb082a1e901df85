import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const media =
  '抖音|快手|视频|片子|短片|那一条|业主群|平台|群里(?=的话)|帖子|这条|那条|那篇|微博|小红书|媒体|记者|报社|报端|电视台|采访|朋友圈|曝光|热搜|直播|舆情|点评|一星|差评|网上|网络|言论|转发|公开发布|报道|post(?:s|ing)?\\b|review|press|newspaper|journalist|media'
const silence =
  '删(?:除|掉|了)?|先(?:请)?(?:不要|别)发|别再放|压(?:一压|着)|仅自己可见|不值得|您不写|三思|待不了|off (?:social|the table)|hold back|撤(?:下|掉|回|了)|隐藏|下架|设(?:成|为)[^，。；]{0,4}(?:自己|私密)|缓(?:一缓|缓|发)|少说|(?:先)?(?:别|不要|勿|停止|暂停)[^，。；]{0,4}(?:发|传|公开|联系|接受|扩散)|高抬贵手|改(?:改|一改|成好评)|收回|take (?:it |the post )?down|delete|remove|hold off|refrain'
const threat =
  '诽谤|名誉|法律上|法律(?:责任|程序|手段|途径)|法务|律师|后果(?:由您|自负)|一切后果|奉陪|报警|追究|够判|想清楚|小心|对谁都(?:不好看|没有好处)|没有帮助|都会追到底|中止[^，。；]{0,6}(?:协商|处理)|lawyers|legal action|defam'

/** The draft asks for silence in public or answers the threat of publicity with one of its own. */
const rules: readonly StatementRule[] = [
  { pattern: new RegExp(`(?:${media})[^。；]{0,40}(?:${silence})`, 'g'), negatable: false },
  { pattern: new RegExp(`(?:${silence})[^。；]{0,20}(?:${media})`, 'g'), negatable: false },
  { pattern: new RegExp(`(?:${media})[^。；]{0,40}(?:${threat})`, 'g') },
]
const free =
  /自由|由您(?:自己)?(?:决定|定)|不干涉|不(?:会)?影响|照样|无论|不论|不要求|不会(?:要求|请|让)|从不|绝不|没有(?:要求|权利)|不对|收回|请他|请对方|群主|隐私|下载|卖给|客户资料|个人信息|员工|同事|泄露|其他客户|录像|监控|系统|手机银行|your (?:choice|decision)|no difference/

/** Publicity is neither bargained over nor discouraged nor threatened. */
export const mediaThreat = forbids({
  principleId: 'escalate.media-threat',
  rules,
  labels: ['media_bargain'],
  allowed: ({ sentence }) => free.test(sentence.plain),
  reason: '对曝光讨价还价、劝止或者反过来施压',
  reasonEn: 'bargains over publicity, discourages it or threatens back',
  fix: '删去对发布和报道的要求或警告，写明是否公开由客户决定，用事实、下一步和答复时间回应',
})
