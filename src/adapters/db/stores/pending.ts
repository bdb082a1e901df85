import { TingsuError } from '../../../domain/errors.ts'

/** What a unit of work gathers and writes at its end. */
export type Pending<Item> = {
  /** Throws TingsuError('internal') in a read and after the end: what is added there would be lost. */
  readonly add: (item: Item) => void
  readonly take: () => readonly Item[]
}

export function createPending<Item>(mode: 'write' | 'read'): Pending<Item> {
  const items: Item[] = []
  let open = mode === 'write'
  return {
    add: (item) => {
      if (!open) throw new TingsuError('internal', 'nothing can be recorded in a read, or after the end of a unit of work')
      items.push(item)
    },
    take: () => {
      open = false
      return items
    },
  }
}
