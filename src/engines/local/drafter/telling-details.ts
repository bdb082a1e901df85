import { datesOf } from '../../../language/dates.ts'
import { figuresOf } from '../../../language/figures.ts'
import { foldText } from '../../../language/fold.ts'

/** Sums and days that the customer names, as they wrote them. */
export type TellingDetails = { readonly amounts: readonly string[]; readonly days: readonly string[] }

const most = 4
const isWrittenSum = (text: string): boolean =>
  /^[¥\d一二两三四五六七八九十百千万零.,]+(?:余|多)?(?:元|块钱?|圆|美元|欧元|港币|港元|英镑)/u.test(text)

/** The sums (with their currency) and calendar days of a text, each once, in order, at most four. */
export function tellingDetailsOf(source: string): TellingDetails {
  const { text, toSource } = foldText(source)
  const written = ({ start, end }: { start: number; end: number }) => {
    const span = toSource({ start, end })
    return source.slice(span.start, span.end).replaceAll(/\s+/gu, '')
  }
  const amounts = figuresOf(text)
    .filter(
      (figure) =>
        figure.kind === 'money' && figure.value > 1 && isWrittenSum(figure.text) && !/[块元][一二三四五六七八九]$/u.test(figure.text),
    )
    .map((figure) => written(figure).replace(/块钱?/u, '元'))
  // The day is counted from an arbitrary date here: only its wording is told.
  const days = datesOf(text, '2020-01-01T00:00:00+08:00')
    .filter((date) => date.kind === 'day' && /月/.test(date.text))
    .map(written)
  return { amounts: [...new Set(amounts)].slice(0, most), days: [...new Set(days)].slice(0, most) }
}

/** 「您提到的金额（四千元）和日期（11月20日），我们已如实登记。」; '' where there is nothing to name. */
export function sayDetails({ amounts, days }: TellingDetails): string {
  const parts = [
    ...(amounts.length > 0 ? [`金额（${amounts.join('、')}）`] : []),
    ...(days.length > 0 ? [`日期（${days.join('、')}）`] : []),
  ]
  return parts.length > 0 ? `您提到的${parts.join('和')}，我们已如实登记。` : ''
}
