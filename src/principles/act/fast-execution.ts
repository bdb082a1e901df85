import { datesOf } from '../../language/dates.ts'
import { forbids } from '../support/forbids.ts'

/** A commitment has a date; “as soon as possible” is none. */
export const fastExecution = forbids({
  principleId: 'act.fast-execution',
  rules: [
    {
      pattern:
        /(?:尽快|尽早|抓紧|第一时间|近期|适时|请(?:您)?耐心等待|as soon as possible|in due course)(?![^。；]{0,24}(?:\d|【待填|[一二三四五六七八九十]+(?:个)?(?:工作)?[日天]|今天|明天))/g,
    },
  ],
  labels: ['open_ended_time'],
  allowed: ({ sentence }) => datesOf(sentence.text, '2025-01-01T00:00:00+08:00').length > 0 || /【待填/.test(sentence.text),
  reason: '该写日期的地方没有日期',
  reasonEn: 'gives no date where one is due',
  fix: '写明哪一天之前完成或答复，由谁负责',
})
