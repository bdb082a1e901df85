import type { Brief } from './brief.ts'

const most = 4

/** Questions for facts that the narrative does not hold yet, of every grievance's playbook, each once. */
export function openQuestions({ matters, words }: Pick<Brief, 'matters' | 'words'>): string[] {
  const asked = matters.flatMap(({ playbook }) => playbook.questions)
  const open = asked.filter(({ answeredBy }) => !answeredBy.some((word) => words.includes(word)))
  return [...new Set(open.map(({ ask }) => ask))].slice(0, most)
}
