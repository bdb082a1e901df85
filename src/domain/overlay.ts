/** Fields that may be given, left out, or explicitly undefined (left out). */
export type Change<Base> = { readonly [Key in keyof Base]?: Base[Key] | undefined }

/** `base` with the given fields of `change` over it. */
export function overlay<Base extends object>(base: Base, change: Change<Base>): Base {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  // Object.entries forgets which field held which type; every field comes from Base or Change<Base>, so the shape is Base.
  return { ...base, ...given } as Base
}
