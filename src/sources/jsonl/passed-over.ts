/** A file can make up any number of field names: so many are counted by name. */
const mostNames = 20

/** Counts the fields that are passed over, by name. */
export const passedOver = () => {
  const counts = new Map<string, number>()
  let unnamed = 0
  return {
    add(fields: string[]): void {
      for (const field of fields) {
        const count = counts.get(field)
        if (count === undefined && counts.size === mostNames) unnamed += 1
        else counts.set(field, (count ?? 0) + 1)
      }
    },
    /** One line that names them, or none. */
    notes(fileName: string): string[] {
      if (counts.size === 0) return []
      const named = [...counts].map(([field, count]) => `${field.slice(0, 60)} (${count})`)
      const more = unnamed === 0 ? [] : [`others (${unnamed})`]
      return [
        `${fileName}: fields that papergraph does not read were passed over: ${[...named, ...more].join(', ')}`,
      ]
    },
  }
}
