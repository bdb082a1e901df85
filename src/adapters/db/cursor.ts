import { TingsuError } from '../../domain/errors.ts'
import type { Page, PageRequest } from '../../ports/stores/page.ts'

/** The position that a cursor of this list stands for; null for the first page. Throws TingsuError('invalid_input'). */
export function readCursor(list: string, cursor: string | null): number | null {
  if (cursor === null) return null
  const [, of, position] = /^([a-z]+):(\d{1,15})$/.exec(decode(cursor)) ?? []
  if (of !== list || position === undefined) {
    const detail = 'this is no cursor of this list: take nextCursor of the page before'
    throw new TingsuError('invalid_input', 'the cursor is wrong', { errors: [{ pointer: '/cursor', detail }] })
  }
  return Number(position)
}

/** Cuts one page out of rows of which one more than `limit` was asked for. */
export function pageOf<Row extends { readonly position: number }, Item>(
  list: string,
  { limit }: Pick<PageRequest, 'limit'>,
  { rows, show }: { rows: readonly Row[]; show: (row: Row) => Item },
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items: shown.map(show), nextCursor: more ? encode(`${list}:${last.position}`) : null }
}

const encode = (text: string): string => btoa(text).replaceAll('=', '')

function decode(cursor: string): string {
  return /^[A-Za-z0-9]+$/.test(cursor) && cursor.length % 4 !== 1 ? atob(cursor) : ''
}
