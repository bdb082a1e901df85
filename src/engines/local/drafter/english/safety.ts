import type { Danger } from '../../../../principles/escalate/dangers.ts'
import type { Brief } from '../brief.ts'

const order: readonly Danger[] = ['self_harm', 'medical', 'locked_in', 'violence']

/** The step that helps, in writing and on the telephone itself. */
const steps: Readonly<Record<Danger, { readonly written: string; readonly spoken: string }>> = {
  self_harm: {
    written:
      'What matters most now is that you and your family are safe. If you feel you cannot go on, please tell someone near you, or call 120 or 110 at once and people will come to help. A colleague will call you at once. Money and accounts can be settled calmly, one step at a time.',
    spoken:
      'What matters most now is that you are safe: if you feel you cannot go on, please tell someone near you, or call 120 or 110 at once; we can call them for you now, and I will stay on the line with you. Where are you, and is somebody with you?',
  },
  medical: {
    written:
      'What matters most is your health. If you are still unwell, please see a doctor or call 120 at once; a colleague will call you at once to help.',
    spoken: 'First of all, how are you now? If you are still unwell, please see a doctor or call 120 at once; we can call it for you now.',
  },
  locked_in: {
    written:
      'First of all we want to know that you are safe. If you are still inside, please call 110 at once, and 120 if you are unwell; we are sending colleagues from the nearest branch to open the door.',
    spoken:
      'First of all, are you safe, and are you still inside? Please stay on the line; we are sending colleagues from the nearest branch to open the door and can call 110 for you, and 120 if you are unwell.',
  },
  violence: {
    written:
      'Please look first to your own safety and that of others: if anyone is being threatened or hurt, call 110 at once, and 120 for an injury. A manager will call you at once and listen to what you have to say.',
    spoken:
      'Please look first to your own safety and that of others: if anyone is being threatened or hurt, call 110 at once, and 120 for an injury. I am listening; please tell me all of it.',
  },
}

/** The step for the gravest danger that the complaint tells of; '' where there is none. */
export function sayStepInEnglish({ dangers, input }: Pick<Brief, 'dangers' | 'input'>): string {
  const gravest = order.find((danger) => dangers.some((each) => each.danger === danger))
  if (gravest === undefined) return ''
  return steps[gravest][input.format === 'phone_script' ? 'spoken' : 'written']
}
