// Characters that are frequent in given names, whatever the decade.
const frequent = `
  建国军华英兰玉秀桂芳丽珍梅红艳娟霞敏静娜燕玲萍丹莉琴云凤洁琳素莲真环雪荣爱妹香月莺媛瑞佳嘉琼勤贞桃茜秋珊莎锦黛青倩婷姣婉
  娴瑾颖露瑶怡婵雁蓓纨仪荷蓉眉君蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓欢霄枫芸菲
  寒伊亚宜可姬舒影荔枝思伟刚勇毅俊峰强平保东文辉力明永健世广志义兴良海山仁波贵福生龙元全胜学祥才发武新利清飞彬富顺信子杰涛
  昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若
  鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘春夏冬金银根水木火土田长寿财旺喜来招娣弟大二三
  小四老顶满仓余粮丰收守业立卫革援朝跃向阳方忠孝礼智廉耻正道培栓柱铁牛虎狗彩巧惠淑慧贤美佩芬菊卉萱蕙芝兆存炳焕灿煜熙熠彦彤
  彭彰雨桐梓轩涵宇睿诗琪一诺沐宸奕语嫣曦忆依晴玥瑜璇珂璐瑄瑛琦芷蕾菡芮苒茵莹菀萌萧蔓谣谨谷雅雯霏霖霜靖韬韶颜颢飒骏骐骞鸿鹃
  鹤鹭麒麟麦默黎凯晖晟晗晔昊昕昱晋景曼曙朔杉杨柏柯栩梵森楚榆槿樱欧歆洋洲浦淇渊湘源溪滨漫潇澄瀚烁烨焱然煊熹牧琅璋甜画畅皓皎
  盈瞳知石硕祎祖禾秦程稳竣童笑笛筱箫简紫绮绣缘罗翠翎联聿艾芃芊花苏范莘菱葵蓝薪西见视觉谊谕贝越路远迪迅逸遥邵郁采钊钰铭锋锐
  锡锴闻阔陆雷霁韦骁高魁鲁鹂墨川州帆帅年庭延廷开弦彧征律念怀恒恩悟情惟慎懿扬拓捷支斐斯旗易显晏允充兵其典冉冲凌凡刘则创初前
  加劲勋化北千升协南占卓原双叔叶司同名吟含周呈咸唐唯圆坤城基堂境增声夫奎奥好如妍妙姗姿威娅婧嫒孟季宗定宝实宣容宾寅密察寻尊
  少尔尚尧就岐岑岗岭岳峥峻崇嵩工左巍师辅辛遐遵郎钢钦铎铨锁镜门闯闽陈陶隆雍雏霆顿颂颉饶驰骥魏鲜鳞莱庄异归役循必忍性悠惜慕戈
  戎战扉指掌揆敦斗施日昆昶晶暄曜望未本术机权果柳标桑棠棣棋楷模橙次歌殿沁沙沛治泉法泊洪津浙涓润涌淳深渝温湖湛滔潭灵炜炯烈焰
  照熊燎特献玄率玛珉珠珺珲班球理琨瑟璀璞瓒甫男界畴登白百皆监益盟直相矢祁祉祐祺禄禧秉科稷穆空章端签米粉精约纪纲纶纹经绪绵绿
  缨罡翊翌考耀耕耘胤胥能自至舜舟节芹苇苗茹营落葆蒙蔚薛藩藻虹衍衡襄观规觐誉谋豫贺赐赛赞起辽边迎运连逊通速逢造逵遂邓邺郡鄂醒
  里野鉴钟铃铮铿键镕闰问闳闵陵隐雀集零韧韩音页颐飏骅魂鱼鲲鸥鸽鸾鹰麓
`

// They seldom stand in a name: the words of the sentence around it.
const never =
  '的了吗呢吧啊哦嘛呀么这那哪我你他她它们您谁与或及说把被给就都也不没很从往让叫问打拿要想看到过着得地还再又才最更每各该向对比用做是在上下后里外内些个位名号元块钱卡账款费网贷银付收转存取扣退单笔次办查投诉请求只因所等某姓总经柜客户员副支本镇县市区村街'

// The same in traditional writing, as older cards carry it.
const traditional = '義國華龍偉麗鳳蘭強軍傑輝東榮貴鵬寶銀鐵漢慶興業發財長鎮豐學書賢達遠進運連愛雲藝瓊瑩穎靜潔順禮勝啟環嬌嫻媽錦鑫鈴鋒'

const frequentCharacters: ReadonlySet<string> = new Set((frequent + traditional).replace(/\s/gu, ''))
const neverCharacters: ReadonlySet<string> = new Set(never)

/** Whether a character is frequent in given names. */
export function isFrequentInNames(character: string): boolean {
  return frequentCharacters.has(character)
}

/** Whether a character belongs to the sentence rather than to a given name. */
export function isSentenceCharacter(character: string): boolean {
  return neverCharacters.has(character)
}
