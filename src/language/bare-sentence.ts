const label = /^\s*(?:【(?!待填)[^】]{1,8}】|(?:专员|坐席|客服|柜员|经理|主管|工作人员|staff|agent)\s*[:：])\s*/
const number = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、]|第[一二三四五六七八九十]{1,2}[，、,]|[-•·*]+)\s*/

/** A sentence of a draft without what only orders it: who speaks, a number, a dash. */
export const bareSentence = (sentence: string): string => sentence.replace(label, '').replace(number, '').trim()
