import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Danger } from '../../../../principles/escalate/dangers.ts'
import { type Brief, paragraph } from '../brief.ts'

const order: readonly Danger[] = ['self_harm', 'medical', 'locked_in', 'violence']

/** The step that helps at once: `now` for a danger that lasts, `after` where it seems to be over. */
const steps: Readonly<Record<Danger, { readonly now: string; readonly after: string }>> = {
  self_harm: {
    now: '眼下最要紧的是您和家人的平安。我们的同事马上给您打电话；如果此刻觉得撑不住，请先告诉身边的家人或朋友，也可以拨打120或110，会有人来帮您。钱和账上的事都可以慢慢商量，不急在这一时。',
    after:
      '眼下最要紧的是您和家人的平安。我们的同事马上给您打电话；如果此刻觉得撑不住，请先告诉身边的家人或朋友，也可以拨打120或110，会有人来帮您。钱和账上的事都可以慢慢商量，不急在这一时。',
  },
  medical: {
    now: '眼下最要紧的是身体。请马上就医或拨打120；我们的同事立即与您联系，到场照应。',
    after: '您现在身体怎么样，是我们最先要问的。如果还在不舒服，请先就医，需要急救请拨打120；我们的同事会马上打电话问候。',
  },
  locked_in: {
    now: '您现在是否平安，是我们最先要确认的。如果人还在里面，请不要慌，马上拨打110；身体不适请拨打120。我们立即联系就近网点派人到场开门。',
    after: '您现在是否平安，是我们最先要问的。如果身体还有不适，请先就医，需要急救请拨打120；我们的同事会马上打电话问候。',
  },
  violence: {
    now: '请先顾好您和身边人的安全：有人正受到威胁或伤害的，请立即拨打110，受伤的请拨打120；我们的负责人马上给您打电话，听您把话说完。',
    after: '请先顾好您和身边人的安全：有人正受到威胁或伤害的，请立即拨打110，受伤的请拨打120；我们的负责人马上给您打电话，听您把话说完。',
  },
}

/** The step for the gravest danger of the complaint; '' where it tells of none. */
export function sayStep({ dangers }: Pick<Brief, 'dangers'>): string {
  const gravest = order.flatMap((danger) => dangers.find((each) => each.danger === danger) ?? [])[0]
  return gravest ? steps[gravest.danger][gravest.now ? 'now' : 'after'] : ''
}

/** Safety interrupts everything: it comes first after the greeting. */
export function safety(brief: Brief, greeting: string): DraftSegment | null {
  const step = sayStep(brief)
  return step === ''
    ? null
    : paragraph({
        purpose: 'commit',
        text: `${greeting}${step}`,
        answers: [],
        cites: brief.cite.principles('escalate.safety-first', 'special.vulnerable-needs'),
      })
}
