// Hardly ever the start of an everyday word.
const clear =
  '王李张黄周罗梁宋唐田卢钟刘陈杨赵吴徐孙朱胡郭郑谢韩冯邓曹彭肖萧董袁潘蒋蔡杜苏魏吕丁沈姚姜崔谭陆汪廖贾韦邹孟熊秦邱尹薛闫侯陶黎顾龚邵覃莫汤施樊葛邢乔伍庞颜倪庄聂鲁岳翟殷詹耿俞柳甘祝阮柯裴霍翁冉骆靳鲍喻祁蒲滕屈饶牟艾卓缪芦褚娄窦岑瞿佟臧闵苟邬卞姬栾隋寇郎甄仲虞敖佘匡荆冀郁胥鄢谌奚冼蔺郜阚屠朴廉狄扈晁芮浦戈鹿邸辜裘亓邰赫逯茹嵇湛於竺邴濮贲隗郗殳庾闻尉阎麴蒯钭仰仉笪訾郏鄞郤萨蓟苌臺谯禤雒銮洪傅茅洛梅纪凌赖荀羿汲糜宓蓬韶莘贡逄郦璩宦暨蔚夔厍乜桓酆郇眭缑昃茆镡綦庹虢仝旷郄咎句邝涂枚闪沐粘卿荣谷陳張黃劉楊趙吳孫鄭韓馮鄧蔣蘇呂盧鍾譚陸韋鄒龍顧龔嚴'
const usual =
  '牛龙钮曲盛马何林许曾余叶程夏雷史贺毛郝严武孔康齐章申欧关兰焦宁符舒童毕季成苗蓝游辛蒙华阳穆农古麦戚宫卜晏柏宗桂仇刁沙巫桑丛巩迟谈鞠惠乐栗燕楚劳皮粟楼厉井祖漆巴丰索宣晋伏薄雍羊阿修杭宿鲜隆诺慕居冶昝植弓牧沃应玄阙麻鄂雎岩宝江范池伊巢凤幸怀咸籍苍堵宰寿充鱼容慎弘禄衷皇青茶仁'
// Everyday words begin with these as well: they need more evidence.
const risky = '戴高金钱白石文段温安解司吉简车党费卫边师商苑盘花练危戎勾揭束檀阴衡富万常向于付方易管路左单封印任房尚米柴景尤习'
// Without an outright cue these are hardly ever anybody's name.
const everyday = '包盖查支满班储官项席计冷代种次原山全越水玉呼敏占益广强连明平权能云公门信由初利行海南展言奉尧帅元通红相战火'

const compound =
  '欧阳 上官 司马 东方 端木 独孤 南宫 夏侯 诸葛 尉迟 皇甫 赫连 澹台 公孙 慕容 钟离 长孙 宇文 司徒 司空 令狐 申屠 呼延 轩辕 闻人 濮阳 淳于 太叔 仲孙 东郭 西门 左丘 梁丘 拓跋 完颜 纳兰'

const evidence: ReadonlyMap<string, number> = new Map([
  ...[...clear].map((surname) => [surname, 2] as const),
  ...compound.split(' ').map((surname) => [surname, 2] as const),
  ...[...usual].map((surname) => [surname, 0] as const),
  ...[...risky].map((surname) => [surname, -1] as const),
  ...[...everyday].map((surname) => [surname, -2] as const),
])

// Characters of Unicode's first extension stand in names and in hardly any other word.
const rare = /[\u3400-\u4dbf]/u

/** The surname that stands at an offset, a compound one first; undefined when there is none. */
export function surnameAt(view: string, offset: number): string | undefined {
  if (evidence.has(view.slice(offset, offset + 2))) return view.slice(offset, offset + 2)
  const one = view.charAt(offset)
  return evidence.has(one) || rare.test(one) ? one : undefined
}

/**
 * What the surname itself says: from 2 where it is hardly ever anything else to -2 where it starts everyday words. After
 * an outright cue (我叫) an everyday word is less likely.
 */
export function surnameEvidence(surname: string, cue: number): number {
  const own = evidence.get(surname) ?? 0
  return own < 0 && cue > 3 ? own / 4 : own
}
