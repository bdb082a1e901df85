import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Which process, so that its pid given to another one later does not look like it. */
export type ProcessIdentity = {
  readonly pid: number
  readonly host: string
  /** Where the pid means this process: this boot and this pid namespace. null where the system does not tell. */
  readonly scope: string | null
  /** When it started, in the kernel's ticks; null where the system does not tell. */
  readonly started: string | null
}

export async function identifyProcess(pid: number = process.pid): Promise<ProcessIdentity> {
  return { pid, host: hostname(), scope: await readScope(), started: await startOf(pid) }
}

/** True or false where it can be known from here; null for a process of another machine or container. */
export async function isAlive({ pid, host, scope, started }: ProcessIdentity): Promise<boolean | null> {
  const here = await readScope()
  if (scope !== here) return null
  if (here === null) return host === hostname() ? answersSignals(pid) : null
  return started !== null && (await startOf(pid)) === started
}

async function readScope(): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
    return `${boot} ${await readlink('/proc/self/ns/pid')}`
  } catch {
    return null
  }
}

// A killed process that its parent has not buried yet (state Z) holds nothing any more.
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
