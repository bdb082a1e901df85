import type { DraftSegment } from '../../../../domain/draft.ts'
import type { Danger } from '../../../../principles/escalate/dangers.ts'
import { type Brief, paragraph } from '../brief.ts'

const order: readonly Danger[] = ['self_harm', 'medical', 'locked_in', 'violence']

/** `now` for a danger that lasts, `after` where it seems to be over, `call` for what is said on the telephone itself. */
type Step = { readonly now: string; readonly after: string; readonly call: string; readonly callAfter: string }

const despair =
  '眼下最要紧的是您和家人的平安。我们的同事马上给您打电话；如果此刻觉得撑不住，请先告诉身边的家人或朋友，也可以拨打120或110，会有人来帮您。钱和账上的事都可以慢慢商量，不急在这一时。'
const despairOnThePhone =
  '先不说业务，眼下最要紧的是您和家人的平安。您现在在哪里，身边有人陪着吗？\n（停下来，听客户说，不打断、不劝、不评价；觉得有危险的，不挂电话，请旁边的同事马上联系120或110。）\n如果此刻觉得撑不住，我在电话这头陪着您，也请告诉身边的家人或朋友；需要的话，我们现在就帮您联系120或110，会有人来帮您。钱和账上的事都可以慢慢商量，不急在这一时。'
const threat =
  '请先顾好您和身边人的安全：有人正受到威胁或伤害的，请立即拨打110，受伤的请拨打120；我们的负责人马上给您打电话，听您把话说完。'
const threatOnThePhone =
  '请先顾好您和身边人的安全：有人正受到威胁或伤害的，请立即拨打110，受伤的请拨打120。您有什么话，都可以跟我说，我听您说完。'

const steps: Readonly<Record<Danger, Step>> = {
  self_harm: { now: despair, after: despair, call: despairOnThePhone, callAfter: despairOnThePhone },
  medical: {
    now: '眼下最要紧的是身体。请马上就医或拨打120；我们的同事立即与您联系，到场照应。',
    after: '您现在身体怎么样，是我们最先要问的。如果还在不舒服，请先就医，需要急救请拨打120；我们的同事会马上打电话问候。',
    call: '先不说业务，眼下最要紧的是身体，您现在怎么样？请马上就医或拨打120，需要的话我们现在就帮您联系，请就近的同事到场照应。',
    callAfter: '您现在身体怎么样，是我最先要问的。如果还在不舒服，请先就医，需要急救请拨打120。',
  },
  locked_in: {
    now: '您现在是否平安，是我们最先要确认的。如果人还在里面，请不要慌，马上拨打110；身体不适请拨打120。我们立即联系就近网点派人到场开门。',
    after: '您现在是否平安，是我们最先要问的。如果身体还有不适，请先就医，需要急救请拨打120；我们的同事会马上打电话问候。',
    call: '您现在是否平安，人还在里面吗？请不要慌，这个电话先不要挂；我们立即联系就近网点派人到场开门，也可以替您拨打110；身体不适请告诉我，马上拨打120。',
    callAfter: '您现在是否平安，是我最先要问的。如果身体还有不适，请先就医，需要急救请拨打120。',
  },
  violence: { now: threat, after: threat, call: threatOnThePhone, callAfter: threatOnThePhone },
}

// Who lies in hospital is not told to see a doctor.
const inHospital = /监护室|icu|病危|住(?:着|了)?院|在[^，。；]{0,8}医院|医院[^，。；]{0,10}(?:躺|住|抢救)/u
const besideTheSickbed =
  '家里人的病情是眼下最要紧的事，请您先照顾好病人和自己，有危急请拨打120。我们的同事马上给您打电话，医院里等着办的事我们先商量。'
const besideTheSickbedOnThePhone = '家里人的病情是眼下最要紧的事，有危急请马上拨打120。现在怎么样了？医院里等着办的事我们先商量。'

/** The step for the gravest danger of the complaint, as a letter or a call says it; '' where it tells of none. */
export function sayStep({ dangers, input, words }: Pick<Brief, 'dangers' | 'input' | 'words'>): string {
  const gravest = order.flatMap((danger) => dangers.find((each) => each.danger === danger) ?? [])[0]
  if (!gravest) return ''
  if (gravest.danger === 'medical' && inHospital.test(words))
    return input.format === 'phone_script' ? besideTheSickbedOnThePhone : besideTheSickbed
  const { now, after, call, callAfter } = steps[gravest.danger]
  if (input.format === 'phone_script') return gravest.now ? call : callAfter
  return gravest.now ? now : after
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
