import type { Chance } from './seeded.ts'

const shuffled = (texts: readonly string[], chance: Chance): string[] =>
  texts
    .map((text) => ({ text, place: chance.whole(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)

/** One query over films, written with other values, aliases, orders of fields and fragments each time. */
export const rewritten = (chance: Chance): string => {
  const fragments: string[] = []
  let aliases = 0
  const named = (text: string): string => {
    aliases += 1
    return chance.often(0.5) ? `a${aliases}: ${text}` : text
  }
  const selection = (type: string, fields: readonly string[]): string => {
    const parts = shuffled(fields, chance).map((field) => {
      const text = named(field)
      if (chance.often(0.7)) return text
      if (chance.often(0.5)) return `... on ${type} { ${text} }`
      const name = `F${fragments.length}`
      fragments.push(`fragment ${name} on ${type} { ${text} }`)
      return `...${name}`
    })
    return `{ ${parts.join(' ')} }`
  }
  const genre = selection('Genre', ['name', 'slug'])
  const person = selection('Person', ['id', 'name', 'born'])
  const edge = selection('FilmCastEdge', ['role', 'position', `node ${person}`])
  const cast = selection('FilmCastConnection', [`edges ${edge}`, 'totalCount'])
  const film = selection('Film', [
    'title',
    'rating',
    `label(before: "${chance.whole(9)}")`,
    `cast(first: ${1 + chance.whole(20)}) ${cast}`,
    `genres ${genre}`,
  ])
  const query = `query { ${named(`film(id: "film-${chance.whole(1000)}") ${film}`)} }`
  return [query, ...fragments].join('\n')
}
