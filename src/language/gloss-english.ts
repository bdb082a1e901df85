/** What a customer's English words are called in the bank's Chinese: enough to tell one grievance from another, no translation. */
const glossary = `
atm|cash machine|cashpoint 取款机; deposit machine 存款机; machine 机器; self-service|self service 自助; kiosk 自助机; card 卡; debit card 借记卡; credit card 信用卡;
swallow|eat|retain 吞; note|banknote 钞票; fake|counterfeit 假币; cash 现金; coin 硬币; withdraw|withdrawal 取款; deposit 存款; term deposit|fixed deposit|time deposit 定期存款;
debit 扣款; credited|credit 入账; dispense|come out 吐钞; printed 打印; screen 屏幕; account 账户; balance 余额; saving|savings 存款; passbook 存折; salary|wage 工资;
transfer|wire|remittance 转账; payment|pay 付款; payee|beneficiary|recipient 收款人; wrong account 错账户; wrong person 错误的人; refund|return|give back 退款; money 钱; yuan|rmb 元;
fee|charge 收费; annual fee 年费; commission|handling fee 手续费; interest 利息; rate 利率; loan 贷款; mortgage 房贷; overdue|late payment 逾期; repay|repayment 还款; instalment|installment 分期;
credit bureau|credit report|credit record 征信; limit 限额; freeze|frozen|block 冻结; unfreeze|unblock 解冻; risk control 风控; document|paper 材料; passport 护照; id card|identity card 身份证; proof|certificate 证明; notarise|notarize|notarised 公证;
inherit|inheritance|late husband|late wife|late mother|late father 继承; close 关闭; closed 关门; close account 销户; open account 开户; in person 本人到场; pin|password 密码; signature 签字; form 表格; fill in|fill out 填写;
app 手机银行; mobile bank|mobile banking|mobile app 手机银行; login|log in|sign in 登录; crash 闪退; update 更新; reinstall 重装; face recognition 人脸识别; phone number 手机号; online bank|online banking|internet banking|web bank|internet bank 网银; usb key u盾; browser 浏览器; plug-in|plugin 控件; mac mac; batch 批量;
text|text message|sms 短信; alert|notification 提醒; code|one-time code|verification code 验证码; message 信息; received|receive 收到; bill|statement 账单;
teller|clerk|cashier 柜员; counter|window 窗口; branch 网点; bank 银行; lobby|hall 大厅; lobby manager 大堂经理; guard|security guard 保安; manager 经理; account manager|relationship manager|client manager 客户经理; adviser|advisor|wealth manager 理财经理; officer 信贷员; staff|employee 员工; agent|hotline|help desk|call centre|call center|customer service 客服; trainee 新员工;
rude|impatient|unfriendly 态度恶劣; shout|yell 吼; rolled her eyes|rolled his eyes|roll eyes 翻白眼; laugh 笑; ignore 不理; attitude 态度; liar 骗子; not my job 不归我管; apologise|apologize|apology 道歉;
queue|line|wait 排队; waited an hour|waited for an hour|hour 小时; ticket|number 号; jump|jumped the queue 插队; lunch 中午; shutter 卷帘门; early 提前; only one 只有一个; slow|took forever 慢; minute 分钟;
wrong answer 回答错误; did not know|does not know|know 不知道; different answers 说法不一; explain|explanation 解释; nobody told|never told|nobody mentioned 没人告诉; return my call|call back|call me back 回电; unclear 不清楚; without telling|without notice 没有通知;
insurance|policy 保险; annuity 年金险; wealth product|product 理财; fund 基金; equity 股票; guarantee|guaranteed 保本; principal 本金; risk 风险; loss|lose|lost 亏; sold|sell 推销; mislead|misled|misleading 误导; maturity|mature 到期; yield|earn 收益;
promise|promised 答应; approval|approve 审批; voucher 券; gift|present 礼品; points 积分; campaign 活动; mistake|error 错误; twice|double 两次; key in|keyed|type|typed 输入; digit 数字; system|computer 系统; display|show 显示; fault 故障; stranger 陌生人; stolen|steal|theft 被盗; cloned|clone 盗刷; somebody used 盗刷; fraud|scam|scammer 诈骗; police 报警; leak|leaked 泄露; personal data|personal information 个人信息;
toilet 厕所; dirty|stink|stinks|smell 臭; air conditioning|air conditioner 空调; chair|seat 座椅; floor 地面; slippery|wet 湿滑; light 灯; broken|out of order|does not work|not working 坏了; door 门; locked 锁; locked in 被锁; self-service room|self service room 自助区; parking 停车;
wheelchair 轮椅; ramp|step 坡道; blind 视障; deaf 聋; disabled|disability 残疾; elderly|old 老人; grandmother|grandma 奶奶; grandfather|grandpa 爷爷; mother|mum|mom 妈妈; father|dad 爸爸; son|daughter|child|kid 孩子; hospital 住院; stroke 中风; pregnant 孕妇; ill|sick 生病; husband|wife 配偶;
uyghur|uighur 维吾尔族; tibetan 藏族; mongolian 蒙古族; hui|muslim 回族; headscarf|headscarves 头巾; ethnic|minority 少数民族; mandarin 普通话; foreigner|foreign 外籍; discriminate|discrimination 歧视; name 名字;
vip|platinum|private banking|gold card 贵宾; million 万; lounge 贵宾室; privilege 特权; client|customer 客户; depression|depressed 抑郁; schizophrenia 精神分裂; pill 药; sleep|slept 睡; kill myself|suicide|end my life 自杀; die 死; bipolar 双相; anxiety 焦虑; voices in my head|thoughts 脑子;
regulator|banking commission|nfra|cbirc 银保监会; central bank|pboc 人民银行; newspaper|journalist|press|media 媒体; sue|lawyer|court 起诉; complain|complaint 投诉; compensation|compensate 赔偿; post it online 曝光; again|third time 又; still 还是; nobody|no one 没人
`
const dropped = new Set(
  'a an the my your our his her their its i you he she we they me us him them it this that these those and or but of to in at on for from with by as is are was were be been am do does did have has had so than then there here when where which who what how if because although since until while would could should will can may might just very too also into out up about after before over under no not any some all every each one'.split(
    ' ',
  ),
)

const table = new Map(
  glossary
    .split(';')
    .map((entry) => entry.trim())
    .flatMap((entry) => {
      const at = entry.lastIndexOf(' ')
      return entry
        .slice(0, at)
        .split('|')
        .map((word) => [word, entry.slice(at + 1)] as const)
    }),
)
const longestPhrase = 4

/** English words of the trade by their Chinese ones, little words dropped, other words kept. The text must be in lower case. */
export function glossEnglish(line: string): string {
  const words = line.match(/[a-z]+(?:[-'][a-z]+)*|[^a-z\s]+/g) ?? []
  const glossed: string[] = []
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at)
    if (found) glossed.push(found.gloss)
    else if (!dropped.has(words[at] ?? '')) glossed.push(words[at] ?? '')
    at += found?.length ?? 1
  }
  return glossed.join(' ')
}

function phraseAt(words: readonly string[], at: number): { gloss: string; length: number } | null {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length)
    const last = phrase.pop() ?? ''
    for (const form of formsOf(last)) {
      const gloss = table.get([...phrase, form].join(' '))
      if (gloss) return { gloss, length }
    }
  }
  return null
}

/** The word, and what it may be without its ending. */
function formsOf(word: string): string[] {
  const stems = ["'s", 's', 'es', 'd', 'ed', 'ing'].flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : []))
  return [
    word,
    ...stems,
    ...stems.map((stem) => `${stem}e`),
    ...stems.filter((stem) => stem.at(-1) === stem.at(-2)).map((stem) => stem.slice(0, -1)),
  ]
}
