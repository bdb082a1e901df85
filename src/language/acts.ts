/**
 * What a bank can do or say in a complaint, as words of a folded text. Outcome acts give the customer something or strike
 * somebody; process acts only move the matter on.
 */
export const outcomeActs = ['refund', 'waive', 'compensate', 'credit', 'restore', 'approve', 'discipline', 'satisfy'] as const
export const processActs = ['check', 'reply', 'escalate', 'train'] as const
export type OutcomeAct = (typeof outcomeActs)[number]
export type Act = OutcomeAct | (typeof processActs)[number]

const accountThing =
  '账户|账号|卡|额度|余额|征信|信用|记录|逾期|限制|管控|冻结|非柜面|功能|权限|资金|使用|交易|密码|等级|积分|利率|合同|保单|account|card|credit|record|limit'

/** One pattern an act; every match is one mention. */
export const actPatterns: Readonly<Record<Act, RegExp>> = {
  refund:
    /退(?:款|还|回(?!到)|费|钱|给|到|至|您|补|赔|息|(?=\d|[一二三四五六七八九十百千万]+元))|(?:全额|全部|全数|如数|悉数|双倍|足额|尽数|原路)(?:地|给您|为您|向您)*退|返还|返款|返回(?=至|到|您|账|给)|返至|返给您?|归还给?您|奉还|退赔|物归原主|完璧归赵|还到|返到|吐出来还|结清给|如数(?:归|交)还|还给您|还您|(?:冲|抹)(?:回|正)|(?:拿|要|追|找|讨|挽)回(?=[^，。]{0,10}(?:钱|款|损失|资金|本金|费|元|$|来))|(?<=(?:钱|款|款项|资金|本金|金额|费用|费|差额)[^，。；]{0,14})(?:回到|退(?!休|出|保)|还(?!是|有|要|在|会|没|需|能|可|将|请|款|未|可以)|打回|转回|回来|拿回)|(?<=(?:把|将)[^，。；]{0,14})(?:退(?!休|出|保)|打回)|refund|reimburse|money back|pay(?:ing)? (?:you )?back|return(?:ing)? (?:your|the|all|every)|returned to you|repay|give (?:you )?(?:your|the) money|hand (?:it|the money) back/g,
  waive:
    /减免|减半|免除|全免|一笔勾销|勾销|清账|免息|免单|打消|划掉|不作数|作废(?=[^，]{0,6}(?:费|账单|欠款))|(?<=(?:利率|费率|利息|额度|罚息)[^，。；]{0,14})(?:下调|降低|调低|降到|降至|调到|调整为|打折)|(?<=(?:给|为|替|帮)您[^，。；]{0,6}|(?:费|息|金)(?:都|也|就|全|可以|能|会|将|给您|为您|一律|统统|一并)*)免(?!费|得|责|疫|税|谈|不了)|免(?:了|单)|免收|豁免|免掉|免去|免您|免缴|免还|抵扣|抹掉|抹去|(?:取消|撤销|停收|停止收取)[^，。；]{0,10}(?:费|收费|扣费|罚息|滞纳金|违约金|利息)|waiv|written? off|wip(?:e|ed) (?:out|off)|free of charge/g,
  compensate:
    /赔偿(?!金额|标准|方案)|赔付|理赔|赔上|赔个|赔出|补上|垫上|垫给|先垫|贴给|偿付|给付|赔补|补偿|赔(?:您|给|钱|款|足|上)|慰问金|补贴|垫付|贴补|补给您|补您|弥补|(?:承担|负担|负责|报销)[^，。；]{0,10}(?:损失|费(?!心|力)|误工|利息|差额|全部|一切)|(?<=(?:损失|费(?!心|力)|差额|利息|息|本金)[^，。；]{0,12})(?:承担|负担|负责|报销)|兜底|买单|compensat|make (?:it )?up (?:to|for) you|cover (?:all |your )|make you whole|pay (?:for )?(?:your|all)/g,
  credit:
    /到账|入账|补记|补入|补足|补齐|(?:打|划|转|汇|存|付|拨)(?:到|入|至|给|回)[^，。；]{0,8}(?:您|账户|卡|账上)|支付(?:给)?您|(?:发放|发给|付给|打给|转给|汇给)(?:到)?(?:您|账)|(?<=(?:补偿|赔偿|慰问|奖励|款|金|元)[^，。；]{0,8})发放|(?:给|付|拿)您[^，。；]{0,6}(?:元|块)|打回|放给您|(?<=(?:钱|款|款项|资金)[^，。；]{0,8})到您?(?:的)?(?:账|卡|手)|少不了您|(?<=(?:钱|款|款项|资金)[^，。；]{0,8})(?:在|躺在)您(?:的)?(?:账|卡)|(?<=您[^，。；]{0,14}(?:就|肯定|一定|必|准|便|即)[^，。；]{0,4})(?:拿到|收到|领到|拿回)(?=$|[，。！]|钱|款|了)|收到[^，。；]{0,12}(?:退款|款项|赔偿|补偿|这笔钱|全部资金|钱)|receive (?:(?:your|the|a|full|all)[a-z ]{0,12}(?:money|refund|amount|funds|compensation)|rmb|cny|¥|\d)|get (?:all )?(?:of )?your money/g,
  restore: new RegExp(
    `(?:恢复|解冻|解除|解封|解控|消除|撤销|删除|删掉|消掉|更正|修复|改回|还原|放开|开通|调回|调高|取消|解开)[^，。；]{0,12}(?:${accountThing})|(?<=(?:${accountThing}|账单)[^，。；]{0,14})(?:恢复|解冻|解除|解封|解控|消除|撤销|删除|删掉|消掉|更正|修复|改回|还原|放开|开通|调回|解开|清掉|清零|抹掉|取消|可以正常使用|能正常使用|正常使用|能用|调到|提到|升到|改成|改为|加到)|恢复(?:如初|原状|原样|清白)|提高[^，。；]{0,8}额度?|解冻|解封|不良记录清零|unfreeze|unblock|unlock|restore|reinstat|clean(?:ed)? (?:up )?|be cleared|lift(?:ed)?|(?:remove|delete|clear|correct) (?:the|your|this|that)`,
    'g',
  ),
  approve:
    /(?<=(?:审批|审核|申请|贷款|额度|材料)[^，。；]{0,8})(?:通过|下来|获批)|(?<=(?:要求|诉求|请求|申请|愿望|心愿)[^，。；]{0,12})(?:满足|同意|答应|照办|办到|支持|批准)|通过(?:审批|审核|您的申请)|批准|核准|放款|下款|提额|(?:办|批)(?:下来|成|妥|出来)|(?:拍板|说了算|做主|搞定|办成|办妥|通融|破例|特批|照准|开绿灯)(?!了吗)|(?:办理|给予|同意|安排)[^，。；]{0,6}(?:延期|展期|停息挂账|分期|缓缴)|予以(?:同意|支持|认可|满足|接受)|(?:全部|一律|完全|一概|都)(?:接受|答应|同意|满足|照办|认可|支持)|(?:处理|打理|收拾|料理)(?:干净|妥当|好(?!后|之后))|摆平|(?:同意|满足|答应|接受|支持)您的?[^，。；]{0,12}(?:诉求|要求|请求|需求|申请|条件)|approv|grant/g,
  discipline:
    /处分|处罚|严肃(?:地)?(?:处理|追究|问责|查处|惩处)|从严|从重|严惩|严处|严厉(?:批评|惩处|处理)|开除|辞退|解聘|问责|追责|追究[^，。；]{0,8}责任|调离|调岗|停职|撤职|免职|扣罚|扣发|扣(?:除)?[^，。；]{0,4}(?:绩效|奖金|工资)|罚款|下岗|走人|卷铺盖|下课|滚蛋|撤换|换掉|清退|取消评优|(?<=(?:奖金|绩效|工资|年终奖|评优)[^，。；]{0,8})(?:扣|罚|没有|取消)|待岗|离岗|惩处|惩戒|记过|(?<=(?:员工|柜员|经理|人员|他|她)[^，。；]{0,6})(?:受到)[^，。；]{0,8}(?:处理|惩罚|教训|制裁)|通报批评|dismiss|disciplin|punish|be fired/g,
  satisfy:
    /(?:让|令|使|包)您[^，。；]{0,4}满意|满意(?:的)?(?:处理)?(?:结果|解决|交代|说法|方案)|满意为止|(?:彻底|圆满|完全|全部|百分之百|百分百)(?:地)?(?:帮您|为您|给您)?(?:得到)?解决|解决(?:到底|好|掉)|给您(?:一个)?[^，。；]{0,4}交代|(?:your|full) satisfaction|resolve(?:d)? in your favou?r/g,
  check: /核实|核查|调查|查询|查清|查明|调阅|调取|复核|排查|核对|了解情况|review|investigat|verif|look into/g,
  reply:
    /答复|回复|回电|反馈|告知|通知|致电|来电|联系您|电话联系|与您联系|和您联系|书面回|给您(?:一个)?(?:结果|结论|说法|回音|准信)|reply|respond|get back to you|call you|write to you|inform you|contact you|decision/g,
  escalate: /上报|转交|移交|提交|报请|报送|转办|督办|escalat|forward|refer/g,
  train: /培训|教育|约谈|整改|优化|改进|完善|加强|train|coach|improve/g,
}

/** True where a folded text mentions the act at all. */
export const mentionsAct = (act: Act, text: string): boolean => new RegExp(actPatterns[act].source).test(text)
