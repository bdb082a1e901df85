import type { Playbook } from '../../../domain/playbook.ts'

/** What is said where no playbook fits: a grievance whose subtype nobody has named yet. */
export const generalPlaybook: Playbook = {
  subtype: 'communication',
  grievance: '这件事',
  acknowledge: ['事情没有着落，心里总是不踏实，您的心情我们理解。', '遇到这样的事，换了谁都会着急，我们能体会。'],
  regret: ['这件事让您费心了，我们深感抱歉。'],
  investigate: ['我们会向相关网点和部门了解经过，核对有关记录，弄清每一个环节。'],
  relief: null,
  reliefOffline: null,
  factsToVerify: ['事情的经过和时间', '有关的系统记录和单据'],
  actions: [
    { what: '联系客户了解经过和诉求', owner: '投诉处理专员', withinHours: 24, principleIds: ['act.contact-promptly'] },
    { what: '核对有关记录', owner: 'department', withinHours: 96, principleIds: ['verify.before-answering'] },
  ],
  questions: [],
  improve: '核查之后，我们会看看有哪些地方可以改进。',
}
