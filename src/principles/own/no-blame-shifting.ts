import { forbids } from '../support/forbids.ts'
import { besideIt } from '../support/neighbours.ts'
import type { StatementRule } from '../support/statements.ts'

const rules: readonly StatementRule[] = [
  {
    pattern:
      /(?:总行|上级行?|省行|人手|编制|人员|窗口|系统厂商|供应商|外包(?:公司)?|保险公司|基金公司|合作方|商户|监管)[^。；]{0,16}(?:不(?:够|足|批|给|让|配|肯)|太少|紧张|定的|规定的|的问题|造成的|要求的|说了算)[^。；]{0,20}(?:我们|我行|支行|网点|我)(?:也|都|实在)?(?:没(?:有)?办法|没辙|无能为力|无奈|很?为难|做不了主|只能(?:这样|执行))/g,
    negatable: false,
  },
]
const ownAction = ['next_step', 'under_way', 'parties', 'corrects', 'relief_now', 'admits_fault'] as const

/** The bank does not excuse itself with others, unless it acts itself in the same passage. */
export const noBlameShifting = forbids({
  principleId: 'own.no-blame-shifting',
  rules,
  labels: ['blame_shift'],
  allowed: ({ sentence }, context) => besideIt(context, sentence, ownAction),
  reason: '把事情推给别人或者条件，本行自己没有任何动作',
  reasonEn: 'points elsewhere for the trouble and does nothing of its own',
  fix: '删去推脱，写明本行自己做什么、谁去联系、哪天答复',
})
