import { forbids } from '../support/forbids.ts'

/** A reply speaks of the matter, never of the customer’s character, motive or mood. */
export const stickToMatter = forbids({
  principleId: 'solve.stick-to-matter',
  rules: [{ pattern: /您(?:这个人|的脾气|的性格|的情绪)[^。；]{0,12}(?:太|过于|有些|不)|(?:过于|情绪)激动|情绪化|较真|难缠|不讲理/g }],
  labels: ['character_remark'],
  reason: '评论的是客户这个人，不是事情',
  reasonEn: 'remarks on the person, not on the matter',
  fix: '删去对性格、情绪、动机的评论，只写事情本身',
})
