const spoken = '〇零一幺二三四五六七八九'
const values = '001123456789'

/** A number with every Chinese digit, as it is read out one by one, turned into 0–9; 幺 is the spoken one. */
export const arabicDigits = (written: string): string =>
  written.replace(/[〇零一幺二三四五六七八九]/gu, (digit) => values[spoken.indexOf(digit)] ?? '')
