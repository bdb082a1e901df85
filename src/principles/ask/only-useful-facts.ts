import { forbids } from '../support/forbids.ts'

/** Only facts that decide the case are asked for, never a secret. */
export const onlyUsefulFacts = forbids({
  principleId: 'ask.only-useful-facts',
  rules: [
    { pattern: /(?:提供|告诉|告知|发(?:给|送)?|报(?:一下)?|说(?:一下)?)[^。；，]{0,10}(?:密码|验证码|cvv|有效期|安全码|完整(?:的)?卡号)/g },
  ],
  labels: ['asks_secret'],
  reason: '向客户索要密码、验证码等不该问的信息',
  reasonEn: 'asks for a secret such as a password or one-time code',
  fix: '删去；核对身份用后四位和登记信息',
})
