import { forbids } from '../support/forbids.ts'
import type { StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:保单|保险|分红险|年金险|理财(?:产品)?|基金|国债|信托|保费)[^。；]{0,14}(?:就是|等于|相当于|跟|和|同)(?:普通|一般)?(?:的)?(?:存款|定期|储蓄|存钱|存定期)|(?:保单|分红险|年金险|保险)[^。；]{0,10}(?:存(?:了|入|进|的)|利息|本息)/g,
  },
  { pattern: /(?:policy|insurance|fund) (?:is|works) (?:just )?(?:like|as good as|the same as) (?:a |your )?(?:deposit|savings)/g },
]
const toldApart = /不(?:是|同于|等于|属于)|并非|区别|不一样|误(?:当|认|解|以为)|以为|核实|是否|not a deposit/

/** What the product is and who owes what is said rightly: an insurance policy, a fund or a bond is no deposit. */
export const explainNature = forbids({
  principleId: 'product.explain-nature',
  rules,
  labels: ['product_misnamed'],
  allowed: ({ sentence }) => toldApart.test(sentence.plain),
  reason: '把产品说成了它不是的东西，或者没有说清由谁承担',
  reasonEn: 'calls the product what it is not, or hides who owes what',
  fix: '写明产品类别、由谁发行或承保、本行是什么角色；保险不用“存”“利息”，理财和基金不说保本',
})
