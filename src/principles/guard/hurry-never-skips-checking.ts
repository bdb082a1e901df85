import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const checking = '核实|核查|调查|查证|查验|核对|审核|查(?:清|账|流水|录像|监控)|走流程|流程|复核|取证|检查|手续|verif|check|investigat'
const rules: readonly StatementRule[] = [
  {
    pattern: new RegExp(
      `(?:不用|不必|无需|无须|不再|就不|就别|免(?:去|了|掉|于)?|省(?:去|了|掉|略)|跳过|略过|先不|来不及|没(?:有)?(?:时间|来得及|空|等|再)|不等|等不及|简化|绕过)[^，。；]{0,12}(?:${checking})[^。；]{0,30}`,
      'g',
    ),
    negatable: false,
  },
  {
    pattern:
      /(?:为(?:了)?(?:尽快|尽早|早日|快点|节省|不耽误|赶|争取|让您早|避免拖|不让您)|鉴于时间|考虑到时间|时间(?:紧|有限|关系|仓促)|(?:既然|看)您(?:这么|这样)?(?:着急|急)|急您所急|特事特办|快刀斩乱麻)[^。；]{0,24}(?:直接|先(?:行)?|就|即|马上|立即|现在|当场)[^。；]{0,12}(?:认定|定(?:为|下|性)|按|退(?:款|还|钱|您)|赔|补偿|补给|结论|答复(?:结果|如下)|办(?:结|了)|结案|认可|同意|判定|算)/g,
    negatable: false,
  },
  {
    pattern: new RegExp(
      `(?:${checking})[^，。；]{0,8}(?:太慢|费时|耗时|麻烦|繁琐|就免了|就算了|省了|可以后补|以后再(?:说|补)|事后(?:再)?补|回头再(?:说|补))[^。；]*`,
      'g',
    ),
    negatable: false,
  },
  {
    pattern:
      /(?:without|skip(?:ping)?|no need (?:for|to)|rather than|before)(?: any| further| the)? (?:verif|check|investigat)\w*[^.]{0,60}/g,
    negatable: false,
  },
]
const harmless =
  /谢|省(?:去|了)(?:了)?我们|您(?:无需|不用|不必|无须)[^，。；]{0,10}(?:再)?(?:来回|跑|往返|提供|提交|办|走|重复|自行|等|操心|担心|排队)|(?:核实|核查|调查|查清|核对)[^，。；]{0,6}(?:期间|之前|清楚前|前)|(?:不能|不会|不得|不宜|不应|绝不|并不|不可)[^，。；]{0,10}(?:跳过|省|免|略|因为|代替|绕过|直接|先)|内部|我行(?:已|已经)掌握|银行(?:自己|内部)(?:能|可以|可)查|已(?:经)?(?:核实|查清|查明|核对)|(?:未经|没有)[^，。；]{0,4}(?:核实|核查)[^，。；]{0,10}(?:不(?:会|能|作|下)|之前)|重复(?:核|提)|材料/

/** Speed is never a reason to leave out checking. */
export const hurryNeverSkipsChecking = forbids({
  principleId: 'guard.g12-hurry-vs-verify',
  rules,
  labels: ['haste'],
  allowed: ({ sentence }) => harmless.test(sentence.plain),
  reason: '为了快而省去核实',
  reasonEn: 'leaves out checking for the sake of speed',
  fix: '先核实再下结论；来不及的，写明核实什么、哪天答复，另给当下的方便',
})
