import { forbids } from '../support/forbids.ts'

/** What will change is told concretely; nobody vows that it never happens again. */
export const preventRecurrence = forbids({
  principleId: 'own.prevent-recurrence',
  rules: [
    {
      pattern: /(?:绝|绝对|保证|坚决|一定)不(?:会|再)[^。；，]{0,6}(?:再)?(?:发生|出现|犯)|杜绝[^。；，]{0,8}(?:再次)?(?:发生|出现)|永不/g,
    },
  ],
  labels: ['never_again'],
  reason: '绝对地保证不再发生',
  reasonEn: 'vows that it will never happen again',
  fix: '写出具体改什么、谁来改、什么时候完成',
})
