import { personalDataLabels } from '../domain/personal-data.ts'
import { fold } from './fold.ts'
import { glossEnglish } from './gloss-english.ts'

const chinese = /\p{Script=Han}/u
const labels: readonly string[] = Object.values(personalDataLabels)
const placeholder = new RegExp(`〔(${labels.join('|')})\\d+〕`, 'gu')
// Numbers that are words: whoever names them speaks of a regulator, the city or the police.
const hotlines = ['12378', '12363', '12386', '12345', '12315', '12337', '110', '96110']
const hotline = new RegExp(`(?<!\\d)(?:${hotlines.join('|')})(?!\\d)`, 'g')
const oldAge = /(?<!\d)(?:[6-9]\d|1[01]\d)[多来]?周?岁|[六七八九]十[一二三四五六七八九]?[多来]?周?岁/g
const minorAge = /(?<!\d)(?:1[0-7]|\d)(?:个?多)?周?岁/g

// Private-use characters: each stands for one thing and can never come from a customer's keyboard.
const placeholderBase = 0xe000
const hotlineBase = 0xe100
const oldAgeToken = '\ue200岁'
const minorAgeToken = '\ue201岁'

/**
 * One line for statistics over characters: folded, each placeholder and each known hotline one character, ages as old or
 * minor, all other digits 0 (their number stays: 50 and 50000 remain different), English glossed unless Chinese stands beside it.
 */
export function normalise(text: string): string {
  const folded = fold(text).replace(placeholder, (_, label: string) => String.fromCharCode(placeholderBase + labels.indexOf(label)))
  return (chinese.test(folded) ? folded : glossEnglish(folded))
    .replace(hotline, (number) => String.fromCharCode(hotlineBase + hotlines.indexOf(number)))
    .replace(oldAge, oldAgeToken)
    .replace(minorAge, minorAgeToken)
    .replace(/\d/g, '0')
}
