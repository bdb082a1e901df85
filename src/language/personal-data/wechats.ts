import { matchSpans } from './match-spans.ts'
import type { PersonalDataSpan } from './personal-data-span.ts'

const word = '(?:微信|薇信|威信|企微|V信|加V|加我?微|微(?=[: ])|(?<![A-Za-z])(?:vx|wx|weixin|wechat|v(?=\\s?:)))'
const end = '(?![A-Za-z0-9_@]|[.-][A-Za-z0-9])'
// A digit, a hyphen or an underscore shows that it is a name and no word such as App or pay.
const marked = '(?<value>(?=[A-Za-z0-9_-]*[0-9_-])[A-Za-z][A-Za-z0-9_-]{4,19})'
const loose = new RegExp(`${word}[^A-Za-z0-9。!?;\\n\\uFFFC]{0,16}(?:id)?[: ]{0,2}${marked}${end}`, 'dgiu')
const service = '(?!pay|app|online|official|bank|public|moments|group|android|iphone|ios|windows|mini|wallet|login|message)'
const numbered = new RegExp(`${word}(?:号|ID| id)?(?:是|为|[:(“"\\s]){1,3}${service}(?<value>[A-Za-z][A-Za-z0-9_-]{5,19})${end}`, 'dgiu')

// An underscore and a digit in one word: a handle, whatever stands before it.
const handle = /(?<![A-Za-z0-9_./@-])(?=[a-z0-9]*_)(?=[a-z_]*\d)[a-z][a-z0-9_]{5,19}(?![A-Za-z0-9_@]|[.-][A-Za-z0-9])/dgu

/** WeChat names after 微信, 微信号, vx and the like; a phone number used as one is found as a phone. */
export function findWechats(view: string): PersonalDataSpan[] {
  return [loose, numbered, handle].flatMap((pattern) => matchSpans(view, pattern, 'wechat'))
}
