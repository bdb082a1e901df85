/** Picks one of several wordings. The same narrative always gets the same one; different narratives differ. */
export type Vary = <Item>(items: readonly Item[], purpose: string) => Item | undefined

/** A picker for one narrative: the choice depends on its words and on the purpose alone. */
export const varyBy =
  (narrative: string): Vary =>
  (items, purpose) =>
    items[hashOf(`${purpose}|${narrative}`) % Math.max(1, items.length)]

// FNV-1a over UTF-16 units: small, stable across machines, even enough for a handful of wordings.
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}
