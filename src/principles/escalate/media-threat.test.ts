import { expect, it } from 'vitest'
import { allOf, type Example, judge } from '../../testing/judge-examples.ts'
import { mediaThreat } from './media-threat.ts'

const violations: readonly Example[] = [
  '视频您先删掉，后面的事都好商量。',
  '帖子如与事实有出入，我们将追究法律责任。',
  '报道若有失实，一切后果由您承担。',
  { text: '专员：您那条短视频先别发，等我们的消息。', format: 'phone_script' },
  { text: '【某行】请您今日内撤下不实言论。', format: 'sms' },
  'Could you hold off talking to the newspaper until Friday?',
  '已经传上去的那一条，请改成仅自己可见。',
]
const lookalikes: readonly Example[] = [
  '视频发不发，由您自己决定，我们照样把事情查清。',
  '之前有同事让您“先把帖子删了再谈”，这个要求不对，我们向您道歉。',
  '记者问到您的账户，没有您的同意我们不会讲。',
  { text: '专员：您发不发抖音是您的自由，下一步我照办。', format: 'phone_script' },
  { text: '【某行】您在微博上的反映已收到，12月3日前答复。', format: 'sms' },
  'Whether or not you go to the press makes no difference to how we look into this.',
]

it('publicity is neither bargained over nor threatened', () => {
  expect(judge(mediaThreat, 'fail', violations)).toEqual(allOf(violations))
})

it('leaving it to the customer passes', () => {
  expect(judge(mediaThreat, 'pass', lookalikes)).toEqual(allOf(lookalikes))
})
