/** Of a text in which Chinese is not even this share of the letters the reply is written in English. */
const leastChinese = 0.25
const fewestWords = 5

/** True for a narrative told in English, a few Chinese names in it or none. */
export function isEnglish(narrative: string): boolean {
  const told = narrative.replaceAll(/〔[^〕]*〕/gu, '')
  const chinese = told.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = told.match(/[a-z]{2,}/giu)?.length ?? 0
  return words >= fewestWords && chinese / (chinese + words) < leastChinese
}
