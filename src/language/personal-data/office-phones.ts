/** Words before a number that the bank gives as its own: a counter, an office, the person in charge. */
const given =
  /(?:我行|本行|支行|分行|总行|网点|部门|客服|服务|投诉|咨询|受理|监督|值班|办公|专员|经理|主任|主管|行长|负责人|经办人|联系人)[^，。；\n\d]{0,12}$|(?:联系电话|联系方式|咨询电话|热线|致电|拨打|来电|座机|电话[:：为是]?)[\s（(]{0,2}$|\b(?:phone|tel|hotline|call(?: us)?)[^，。；\n\d]{0,8}$/iu
const ofCustomer = /(?:您|客户|本人|预留|登记|对方|他|她)(?:的)?[^，。；\n]{0,8}$/u

/** True when a phone number that starts at `start` is told as the bank's own contact, not as somebody's personal number. */
export function isOfficePhone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  return given.test(before) && !ofCustomer.test(before)
}
