import { forbids } from '../support/forbids.ts'

const elderly = /[六七八九]十[^，。]{0,3}岁|[6-9]\d岁|老人|老年|老太|老伴|大爷|大妈|爷爷|奶奶|外公|外婆|年纪大|岁数大|退休/

/** An elderly customer is not left with an app alone. */
export const elderCare = forbids({
  principleId: 'special.elder-care',
  rules: [{ pattern: /(?:只能|仅(?:能|支持)?|必须|均须|一律|统一)[^。；，]{0,10}(?:手机银行|app|小程序|网银|线上|自助)/g }],
  labels: ['app_only'],
  allowed: (_, { narrative, assessment }) =>
    !elderly.test(narrative) && !assessment.flags.some(({ code }) => code === 'vulnerable_customer'),
  reason: '只给了线上或自助的办法，老年客户未必用得了',
  reasonEn: 'leaves an elderly customer with an app or online way alone',
  fix: '另写一个线下的办法：网点专人、电话、上门，步骤写大写清楚',
})
