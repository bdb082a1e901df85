/** Columns that are null become fields that are absent. */
export function withoutNulls<Row extends Record<string, unknown>>(row: Row): { [Key in keyof Row]?: NonNullable<Row[Key]> } {
  const present: { [Key in keyof Row]?: NonNullable<Row[Key]> } = {}
  for (const key in row) {
    const value = row[key]
    if (value !== null && value !== undefined) present[key] = value
  }
  return present
}
