import type { Subtype } from '../../../domain/vocabulary.ts'

/** What cannot wait while the money is out of reach: words of the customer (folded), and ours for them. */
const needs: readonly { readonly when: RegExp; readonly say: string }[] = [
  {
    when: /(?:医院|手术|住院|看病|抢救|急诊|透析|化疗)[^。；！？]{0,20}(?:钱|费|押金|等着|要交|现金|欠|账上)|救命钱|hospital|surgery|medicine/u,
    say: '家里看病等着用钱',
  },
  { when: /房租|交租|租金(?:要|该|到期|明天)|\brent\b/u, say: '房租等着要交' },
  {
    when: /(?:发不(?:出|了|下)|等着发|要发|该发|给[^，。]{0,8}发|发[^，。]{0,4}的?)工资|工人[^，。]{0,12}工资|payroll|pay (?:our |my |the )?(?:staff|workers|wages|salaries)/u,
    say: '工资等着要发',
  },
  { when: /学费|报名费|tuition|school fee/u, say: '学费等着要交' },
  {
    when: /(?:房贷|车贷|月供|贷款)[^。；！？]{0,12}(?:还|扣|逾期|到期|怎么办)|还(?:不上|不了)?(?:房贷|车贷|月供)|mortgage payment/u,
    say: '贷款到期等着要还',
  },
  { when: /保证金/u, say: '保证金等着要交' },
  { when: /货款|进货|(?:付|结)尾款|供(?:应|货)商[^，。]{0,10}(?:催|等)/u, say: '货款等着要付' },
  {
    when: /没(?:钱|法)?(?:吃饭|买菜|买药)|生活费|揭不开锅|身上(?:就|只)剩|等着(?:用|花|交|付)(?:钱|这笔)?|buy food|living expenses/u,
    say: '眼下正等着用钱',
  },
]

const moneyOutOfReach: ReadonlySet<Subtype> = new Set([
  'process_limits',
  'cash_shortage',
  'self_service_device',
  'system_error',
  'handling_error',
  'operation_error',
  'mobile_banking',
  'online_banking',
  'mental_health',
  'special_needs',
])

/** What the customer says is due (folded narrative) where such a grievance keeps money from them, in our words; null where nothing is told. */
export function pressingNeedOf(narrative: string, subtypes: readonly (Subtype | null)[]): string | null {
  if (!subtypes.some((subtype) => subtype !== null && moneyOutOfReach.has(subtype))) return null
  return needs.find(({ when }) => when.test(narrative))?.say ?? null
}
