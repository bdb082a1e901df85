import type { CheckContext } from '../../domain/check.ts'
import type { FlagCode, Responsibility } from '../../domain/vocabulary.ts'

/** Why a principle does not bind a draft, in Chinese and English; null where it does. */
export type Exemption = (context: CheckContext) => readonly [zh: string, en: string] | null

/** Binds where every part binds. */
export const whereAll =
  (...parts: readonly Exemption[]): Exemption =>
  (context) => {
    for (const part of parts) {
      const why = part(context)
      if (why) return why
    }
    return null
  }

/** A text message has no room for form: it is judged by what it says. */
export const inFullReplies: Exemption = ({ format }) => (format === 'sms' ? ['短信篇幅有限', 'a text message has no room for it'] : null)

export const inPhoneScripts: Exemption = ({ format }) =>
  format === 'phone_script' ? null : ['只适用于电话或柜面话术', 'concerns phone and branch scripts only']

export const whileOpen: Exemption = ({ stage }) =>
  stage === 'interim' ? null : ['事项已有决定或只是咨询', 'the matter is decided or only asked about']

export const onceDecided: Exemption = ({ stage }) => (stage === 'final' ? null : ['尚未作出处理决定', 'no decision yet'])

/** Not for a customer who only asks. */
export const forComplaints: Exemption = ({ stage }) => (stage === 'enquiry' ? ['客户只是咨询', 'the customer only asks'] : null)

export const whenUpset: Exemption = ({ assessment: { emotion } }) => (emotion === 'calm' ? ['客户情绪平和', 'the customer is calm'] : null)

export const whenAngry: Exemption = ({ assessment: { emotion } }) =>
  emotion === 'angry' || emotion === 'furious' ? null : ['客户没有愤怒', 'the customer is not angry']

export const whenResponsible =
  (...parties: readonly Responsibility[]): Exemption =>
  ({ assessment: { responsibility } }) =>
    parties.includes(responsibility) ? null : ['责任认定不属于这种情况', 'responsibility lies elsewhere or is open']

export const fromSeverity =
  (severity: number): Exemption =>
  ({ assessment }) =>
    assessment.severity >= severity ? null : ['严重程度未到这一级', 'the matter is less grave']

export const whenFlagged =
  (...codes: readonly FlagCode[]): Exemption =>
  ({ assessment }) =>
    assessment.flags.some(({ code }) => codes.includes(code)) ? null : ['不涉及这种情形', 'no such circumstance']

/** The complaint concerns how something is made or done, not how somebody behaved. */
export const ofProductsOrProcesses: Exemption = ({ assessment: { type } }) =>
  type === 'policy_rules' || type === 'facility_hardware'
    ? null
    : ['投诉的不是产品或流程', 'the complaint is not about a product or a process']
