/** What the customer says the matter cost them: words of theirs (folded), and ours for them. */
const hardships: readonly { readonly when: RegExp; readonly say: string }[] = [
  { when: /急(?:着)?用钱|救急/u, say: '急着用这笔钱' },
  { when: /跑了?[^，。]{0,4}(?:[两三四五六七八九十几多]|好几|\d)+(?:趟|次|回)|来回(?:跑|折腾|奔)|一趟趟|往返/u, say: '为此来回跑了好几趟' },
  {
    when: /(?:打|拨)(?:了)?[^。；！？]{0,14}(?:没人(?:接|管|理)|没有人(?:接|管|理)|打不通|不通|占线|没(?:有)?(?:结果|下文|回音))/u,
    say: '打了电话也没有等到结果',
  },
  { when: /(?:等|站|排|坐)了?[^。，；！？]{0,10}(?:小时|钟头|上午|下午|半天|一整天)/u, say: '等候了那么长时间' },
  { when: /请(?:了)?(?:半天|一天|[两二三四几]天|个|事)?假/u, say: '为此专门请了假' },
  { when: /睡不(?:着|好|踏实)|失眠|一(?:宿|夜)没(?:睡|合眼)|没睡好/u, say: '为这件事连觉都没有睡好' },
  { when: /(?:怕|担心|影响)[^，。]{0,8}(?:征信|信用)/u, say: '还担心影响自己的征信' },
  { when: /(?:爸|妈|爹|娘|父亲|母亲|奶奶|爷爷|老人|老伴)[^。；！？]{0,20}(?:急得|急哭|哭|吓|血压)/u, say: '家里的老人也跟着着急' },
  { when: /耽误|误了|错过了/u, say: '还耽误了原来的安排' },
]

/** At most two hardships that the narrative (folded) tells of, in our words; [] where it tells none. */
export const hardshipsOf = (narrative: string): string[] =>
  hardships
    .filter(({ when }) => when.test(narrative))
    .map(({ say }) => say)
    .slice(0, 2)
