import { queryWriter } from './query-writer.ts'
import type { Chance } from './seeded.ts'

/** One query over films, written with other values, aliases, orders of fields and fragments each time. */
export const rewritten = (chance: Chance): string => {
  const { selection, document } = queryWriter(chance)
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
  return document(`film(id: "film-${chance.whole(1000)}") ${film}`)
}
