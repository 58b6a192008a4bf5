import type { Chance } from './seeded.ts'

/** Writes the parts of one query, with other aliases, orders of fields and fragments each time. */
export type QueryWriter = {
  /** A selection of fields on a type, in any order, some of them in fragments. */
  selection(type: string, fields: readonly string[]): string
  /** A whole document around the root field. */
  document(field: string): string
}

const shuffled = (texts: readonly string[], chance: Chance): string[] =>
  texts
    .map((text) => ({ text, place: chance.whole(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)

/** A writer of one query. */
export const queryWriter = (chance: Chance): QueryWriter => {
  const fragments: string[] = []
  let aliases = 0
  const named = (field: string): string => {
    aliases += 1
    return chance.often(0.5) ? `a${aliases}: ${field}` : field
  }
  return {
    selection(type, fields) {
      const parts = shuffled(fields, chance).map((field) => {
        const text = named(field)
        if (chance.often(0.7)) return text
        if (chance.often(0.5)) return `... on ${type} { ${text} }`
        const name = `F${fragments.length}`
        fragments.push(`fragment ${name} on ${type} { ${text} }`)
        return `...${name}`
      })
      return `{ ${parts.join(' ')} }`
    },
    document: (field) => [`query { ${named(field)} }`, ...fragments].join('\n'),
  }
}
