import type { DraftSegment } from '../../../../domain/draft.ts'
import type { DraftFormat } from '../../../../domain/vocabulary.ts'
import type { Brief } from '../brief.ts'
import type { Decision } from '../decision.ts'
import { finalLetterInEnglish, finalScriptInEnglish, finalSmsInEnglish } from './final.ts'
import { interimLetterInEnglish, interimScriptInEnglish, interimSmsInEnglish } from './interim.ts'

export { otherReplyInEnglish } from './other-natures-in-english.ts'

/** Replies in English while nothing is decided. */
export const interimInEnglish = {
  written_reply: interimLetterInEnglish,
  phone_script: interimScriptInEnglish,
  sms: interimSmsInEnglish,
} as const satisfies Record<DraftFormat, (brief: Brief) => DraftSegment[]>

/** Replies in English that tell a decision. */
export const finalInEnglish = {
  written_reply: finalLetterInEnglish,
  phone_script: finalScriptInEnglish,
  sms: finalSmsInEnglish,
} as const satisfies Record<DraftFormat, (brief: Brief, decision: Decision) => DraftSegment[]>
