import { forbids } from '../support/forbids.ts'

/** An apology is for something named and hangs on no condition. */
export const apologiseSpecifically = forbids({
  principleId: 'own.apologise-specifically',
  rules: [
    {
      pattern:
        /(?:如(?:果|有)?|若|倘若|假如)[^。；]{0,16}(?:不便|不周|困扰|不适|冒犯|不满)[^。；]{0,12}(?:抱歉|歉意|致歉|谅解|见谅|包涵)|(?:由此|因此|对此)?(?:给您)?(?:造成|带来)的(?:任何)?不便[^。；]{0,8}(?:抱歉|歉意|致歉|谅解|见谅)|any inconvenience|if you (?:feel|felt|were)/g,
      negatable: false,
    },
  ],
  labels: ['conditional_apology'],
  reason: '只是“如有不便”式的套话，没有为具体的事道歉',
  reasonEn: 'apologises on a condition, or for nothing named',
  fix: '写明为哪件事道歉：白跑的一趟、没有回的电话、多扣的一笔',
})
