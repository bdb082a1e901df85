import type { Logger } from '../../ports/logger.ts'

/** JSON lines on the console, for runtimes without streams. */
export function createConsoleLogger(): Logger {
  const line =
    (level: string) =>
    (message: string, fields: Record<string, string | number | boolean> = {}) =>
      console.log(JSON.stringify({ level, message, ...fields }))
  return { info: line('info'), warn: line('warn'), error: line('error') }
}
