import type { Subtype } from '../../../../domain/vocabulary.ts'

/** What a grievance of the subtype is checked against: the records that the bank holds. */
export const recordsOf: Readonly<Record<Subtype, string>> = {
  skills: '各次答复的录音、登记和现行制度',
  attitude: '现场监控、通话录音和当事人员说明',
  staffing: '叫号记录、开窗情况和排班',
  communication: '通知、答复和来电登记',
  third_party_misselling: '销售录音录像、测评和签字资料',
  operation_error: '当时的凭证、操作流水和监控',
  handling_error: '交易流水、扣款依据和办理记录',
  system_error: '系统日志和账务流水',
  unkept_promise: '当时的录音、聊天记录和宣传材料',
  cash_shortage: '预约登记、库存和当日付现记录',
  fees: '收费项目、标准、告知记录和客户确认',
  process_limits: '制度依据、历次受理记录和账户状态',
  sms_platform: '短信签约、到期提醒和发送记录',
  mobile_banking: '登录和操作日志、版本和设备情况',
  online_banking: '证书、控件和操作日志',
  self_service_device: '设备流水、清机记录和监控',
  environment: '现场照片、监控和报修记录',
  ethnic_minority: '系统录入规则、证件信息和当时的办理记录',
  special_needs: '当时的接待记录、监控和可用的上门或代办办法',
  key_clients: '客户等级、权益约定和预约记录',
  mental_health: '外呼和来电录音、历次申请记录',
}
