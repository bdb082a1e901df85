const negators =
  /(?:不(?:能|会|得|可|予|再|应|宜|要|便|想|敢|代表|等于|意味着|是|属于|包括|涉及)?|未(?:能|曾|予|必)?|没(?:有|能|法)?|无(?:法|从|权|意|须|需)?|并非|绝非|而非|非(?=我|由|因|属|本|系)|别(?=再|说|担|急|向|跟|对|把|发|去|告|乱)|勿|拒绝|拒不|否认|难以|暂缓|避免|防止|杜绝|禁止|严禁|从来没|谈不上|cannot|can't|can not|could not|will not|won't|do not|don't|does not|did not|didn't|never|not|no|unable to|without)/g

// Words that hold a negator's character without negating anything after them.
const innocent =
  /没(?:有|能)?(?:制止|阻止|拦)|未(?:能|曾)?(?:制止|阻止|拦)|未免|不符(?!合)|不一致|不匹配|不全|不仅|不但|不光|不只|不单|不论|无论|不管|不久|不日|不错|不过|不妨|不断|不便|不周|不足|不满|不好意思|不同|不少|无比|无障碍|未来|不得不|不能不|不可不|不会不|不是不|没有不|无不|莫不|非但|未尝不|毫无疑问|毫不犹豫|毫无保留|无条件|不可或缺|不适|不安|不愉快|不解|不愧|不时|不慎|无误|无息|无偿|不遗余力|不折不扣|不打折扣|不辞|不厌其烦|没问题|没关系|无需担心|不用担心|不必担心|别担心|别着急|不用着急|请勿担心|义不容辞|责无旁贷|一分不少|一分不差|分文不少|分毫不差|绝不推诿|绝不拖延|not only|no doubt|no later than|no matter|without delay|without fail|don't worry|do not worry|no problem/g

/** After these a new statement begins, to which an earlier negation does not reach. */
const scopeBreaks =
  /而是|但是|但|却|反而|就(?=会|可|能|给|把|全|退|赔|按)|便(?=会|可|能)|(?:我们|我行|我)(?=会|将|一定|保证|肯定|承诺|可以|都|就|马上|立即|直接)|，.*(?:我们|我行)|(?:并|且)(?=已|将|全|把|予|按|会)|\bbut\b|\bwe (?:will|shall|can)\b|\bwe'll\b/g

/** True where a negation reaches the position `at` of a clause (folded text). Double negation cancels. */
export function isNegatedAt(clause: string, at: number): boolean {
  return negatorsBefore(clause, at) % 2 === 1
}

/** How many negators of the clause reach the position `at`. */
function negatorsBefore(clause: string, at: number): number {
  const masked = clause.replace(innocent, (word) => '□'.repeat(word.length))
  const from = lastBreakBefore(masked, at)
  const before = masked.slice(from, at)
  return [...before.matchAll(negators)].length
}

function lastBreakBefore(clause: string, at: number): number {
  const ends = [...clause.slice(0, at).matchAll(scopeBreaks)].map((match) => match.index + match[0].length)
  return Math.max(0, ...ends)
}
