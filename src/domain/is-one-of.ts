/** Whether a row of a table, or any closed list, holds a value that might be another one of its sort. */
export function isOneOf<Member extends Candidate, Candidate>(members: readonly Member[], candidate: Candidate): candidate is Member {
  const wider: readonly Candidate[] = members
  return wider.includes(candidate)
}
