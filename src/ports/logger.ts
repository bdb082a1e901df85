/** Structured log. Fields hold ids, codes and durations: never complaint text, never personal data. */
export interface Logger {
  info(message: string, fields?: Record<string, string | number | boolean>): void
  warn(message: string, fields?: Record<string, string | number | boolean>): void
  error(message: string, fields?: Record<string, string | number | boolean>): void
}
