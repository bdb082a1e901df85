import { forbids } from '../support/forbids.ts'

/** Nobody is lectured on manners, calm or reason. */
export const noLecturing = forbids({
  principleId: 'manner.no-lecturing',
  rules: [
    {
      pattern: /(?:请|望|希望|麻烦)您?[^。；，]{0,6}(?:冷静|理智|理性|文明|克制|注意(?:您的)?(?:言辞|态度|素质|修养)|讲(?:道理|文明))/g,
      unless: /您(?:可以|先)?(?:慢慢|坐下)/,
    },
  ],
  labels: ['lecture'],
  reason: '在教训客户',
  reasonEn: 'moralises or lectures',
  fix: '删去对言行的要求，直接说怎样解决',
})
