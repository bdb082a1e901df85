import type { HistoryEvent } from '../../../domain/fact.ts'

const promised = /答应|承诺|保证|约定|许诺|(?:将|会)(?:于|在)[^，。]{0,12}(?:前|内)?[^，。]{0,8}(?:回复|答复|回电|退|办|处理|解决|给)/
const contacted = /来电|来访|来信|致电|再次|反映|投诉|催办|催问|询问/

/** What happened: as recorded, or as its words tell. */
const kindOf = ({ kind, event }: HistoryEvent): HistoryEvent['kind'] =>
  kind ?? (promised.test(event) ? 'promise' : contacted.test(event) ? 'contact' : undefined)

export const isPromise = (event: HistoryEvent): boolean => kindOf(event) === 'promise'
export const isContact = (event: HistoryEvent): boolean => kindOf(event) === 'contact'
