import { matchSpans } from './match-spans.ts'
import { figureUnit, groupSeparator, spokenDigit } from './numbers.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

const said = '(?:是|为|:|[(“"「\\s]|就是|设的|设成|改成|发给[他她]|告诉[他她]|[念报说输填]了?|给了?[他她]|,){0,4}'
const digitEnd = `(?![0-9A-Za-z]|${figureUnit})`

const password = new RegExp(
  `(?:密码|口令|PIN码?|password|passcode|pwd)(?:\\p{Script=Han}{0,4}?(?:是|成|为))?${said}(?<value>(?=[^\\s]*\\d)[A-Za-z0-9!@#$%^&*_.+-]{3,19}[A-Za-z0-9!@#$%^&*_+-]|(?:${spokenDigit}${groupSeparator}?){3,11}${spokenDigit}(?![十百千万]))(?![A-Za-z0-9]|${figureUnit})`,
  'dgiu',
)
const wordPassword = /(?:密码|口令|password)(?: is |是|为|:)\s?[“"「]?(?<value>[A-Za-z][A-Za-z0-9!@#$%^&*_+-]{5,19})(?![A-Za-z0-9])/dgiu

const codeWord = '(?:验证码|校验码|动态码|动态口令|动态密码|短信码|取款码|授权码|交易码|OTP|verification code|one-time code|security code)'
const codes = [
  new RegExp(`${codeWord}(?:短信|数字)?${said}(?<value>\\d(?:${groupSeparator}?\\d){3,7})${digitEnd}`, 'dgiu'),
  new RegExp(
    `${codeWord}(?:短信|数字)?${said}(?<value>(?:${spokenDigit}${groupSeparator}?){3,7}${spokenDigit})(?!${spokenDigit}|[十百千万])`,
    'dgiu',
  ),
  new RegExp(`(?<![0-9A-Za-z.])(?<value>\\d{4,8})(?:这个|[,\\s(]|是我?的?|就是){0,3}${codeWord}`, 'dgiu'),
]

const securityCodeWord = '(?:CVV2?|CVC2?|CVN2?|安全码|(?:背面|反面|背后|卡背|签名栏)[^\\d。!?;\\n\\uFFFC]{0,8}?[三3]位(?:数字|数|码)?)'
const securityCode = new RegExp(
  `${securityCodeWord}${said}(?<value>\\d{3,4}|${spokenDigit}{3,4})(?!${spokenDigit}|[0-9A-Za-z]|${figureUnit})`,
  'dgiu',
)

const validUntil = '(?:有效期|有效日期|到期日|expiry(?: date)?|expires?|exp\\.?|valid (?:thru|until))(?:至|到|是|为|[:(“"\\s]){0,3}'
const expiry = new RegExp(
  `${validUntil}(?<value>(?:0[1-9]|1[0-2])(?:\\s?[/-]\\s?(?:20)?\\d{2}|\\d{2})|20\\d{2}\\s?/\\s?(?:0[1-9]|1[0-2]))(?![0-9/-]|${figureUnit})`,
  'dgiu',
)
const cardExpiry = /(?:信用卡|借记卡|储蓄卡|银行卡|卡片|卡)的?有效期(?:至|到|是|为|[:\s]){0,2}(?<value>(?:20)?\d{2}年\d{1,2}月)(?!\d)/dgu

/** Passwords, one-time codes, card security codes and card expiry dates: each beside its word. Their originals are never kept. */
export function findSecrets(view: string): PersonalDataSpan[] {
  return [
    ...codes.flatMap((pattern) => matchSpans(view, pattern, 'one_time_code')),
    ...matchSpans(view, securityCode, 'card_security_code'),
    ...[password, wordPassword].flatMap((pattern) => matchSpans(view, pattern, 'password')),
    ...[expiry, cardExpiry].flatMap((pattern) => matchSpans(view, pattern, 'card_expiry')),
  ]
}
