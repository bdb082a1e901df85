/**
 * Frames around the sentence that a check is about, so that it is judged inside a whole reply. Their own sentences say
 * nothing that any check could object to.
 */
export const formalLetter = (body: string): string =>
  `尊敬的王女士：\n您好！您来信反映的事情我们已经收到，感谢您把经过讲得这样清楚。\n${body}\n如您还有需要补充的情况，欢迎随时告诉我们。\n此致\n敬礼\n消费者权益保护部`

export const warmLetter = (body: string): string =>
  `王女士，您好！读完您的来信，我们能体会您这几天为这件事奔波、着急，连觉也没有睡好，换作是我们的家人遇到，心情也是一样的。谢谢您愿意把这些告诉我们。\n\n${body}\n\n天气转凉，请您保重身体。有什么想说的，随时可以告诉我们，我们一直都在认真地听。`

export const phoneScript = (body: string): string =>
  `【开场】您好，请问是王女士吗？这里是银行的投诉受理岗，您现在方便说话吗？\n【倾听】您先慢慢说，我在记。嗯，好的，我听明白了，这件事确实让人着急。\n【说明】${body}\n【结束】王女士，您看还有别的要补充吗？谢谢您接听。`

export const textMessage = (body: string): string => `【银行】王女士您好，您的来电我们已记录。${body}谢谢您的理解。`

export const englishLetter = (body: string): string =>
  `Dear Ms Wang,\n\nThank you for writing to us. We understand how upsetting the past days have been for you. ${body}\n\nYours sincerely,\nCustomer Care`

const frames = [formalLetter, warmLetter, phoneScript, textMessage]

/** Each body in one of the frames, in turn. */
export const inFrames = (bodies: readonly string[]): string[] =>
  bodies.map((body, index) => (/^[A-Z]/.test(body) ? englishLetter : (frames[index % frames.length] ?? formalLetter))(body))
