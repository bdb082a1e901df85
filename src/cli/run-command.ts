import { ConfigError } from '../config.ts'
import { UsageError } from './arguments.ts'
import { ApiError } from './client.ts'

/** Runs a command; its failure becomes one clear message on stderr and an exit code: 2 usage or configuration, 1 anything else. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    process.exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1
    process.stderr.write(`${explain(error)}\n`)
  }
}

function explain(error: unknown): string {
  if (error instanceof ApiError) return [error.message, ...error.faults.map((fault) => `  ${fault.pointer}: ${fault.detail}`)].join('\n')
  return error instanceof Error ? error.message : 'the command failed'
}
