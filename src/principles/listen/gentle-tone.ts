import { forbids } from '../support/forbids.ts'

/** The tone is level: no sarcasm, no command, no impatience. */
export const gentleTone = forbids({
  principleId: 'listen.gentle-tone',
  rules: [
    {
      pattern:
        /(?:跟|和|给|对)您(?:说|讲|解释)(?:过|了)(?:很多|好多|多少|无数|几)(?:遍|次)|您到底|您怎么(?:还|又|总)|闭嘴|别吵|听不懂|爱.{1,4}不/g,
    },
  ],
  labels: ['sharp_tone'],
  reason: '语气生硬、不耐烦或者带讽刺',
  reasonEn: 'sharp, impatient or sarcastic',
  fix: '换成平和的说法，请求时用“请您”“麻烦您”',
})
