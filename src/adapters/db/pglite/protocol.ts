import type { SqlFailureFacts } from '../sql-failure.ts'

/** What the worker opens: a folder, or memory; `snapshot` is a tar of a data folder to begin with, gzipped or not. */
export type WorkerStart = { readonly folder?: string; readonly snapshot?: Uint8Array<ArrayBuffer> }

export type WorkerAct =
  | { readonly act: 'query'; readonly sql: string; readonly params: readonly unknown[] }
  | { readonly act: 'dump'; readonly compression: 'gzip' | 'none' }
  | { readonly act: 'close' }
export type WorkerRequest = WorkerAct & { readonly id: number }

/** Reply 0 says that the database is open, or that it could not be opened. */
export type WorkerReply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly failure: SqlFailureFacts }
