/** Work that goes one at a time, in the order it came. */
export type Queue = { readonly add: <Result>(work: () => Promise<Result>) => Promise<Result> }

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add: (work) => {
      const result = last.then(work)
      // A failed item must not stop those behind it; its caller gets the failure from `result`.
      last = result.catch(() => null)
      return result
    },
  }
}
