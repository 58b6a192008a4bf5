import type { Graph } from '../../../src/graph/graph.ts'

const range = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1)

const pick = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place % items.length]
  if (item === undefined) throw new Error('There is nothing to pick.')
  return item
}

const genres = ['drama', 'comedy', 'noir', 'western', 'musical']

const film = (number: number) => {
  const released = number % 7 === 0 ? null : 1950 + ((number * 13) % 60)
  return {
    id: `film-${number}`,
    title: `The ${pick(['Old', 'New', 'Lost', 'Last'], number)} Film ${number % 11}`,
    tagline: number % 3 === 0 ? `Number ${number}` : null,
    released,
    premiere: released === null ? null : `${released}-03-0${1 + (number % 9)}`,
    changedAt: number % 2 === 0 ? `2026-01-0${1 + (number % 9)}T12:00:00Z` : null,
    rating: (number % 10) / 2,
    inColor: number % 4 !== 0,
    countries: number % 5 === 0 ? [] : ['FR', 'IT'].slice(0, 1 + (number % 2)),
    format: number % 6 === 0 ? 'TELEVISION' : 'CINEMA',
    byReleased: `${released ?? '-'}\tfilm-${number}`,
  }
}

const films = range(40).map(film)

const people = range(30).map((id) => ({
  id,
  name: `Person ${id % 13}`,
  born: id % 4 === 0 ? null : 1900 + id,
}))

const studios = range(5).map((number) => ({
  slug: `studio-${number}`,
  name: `Studio ${number % 3}`,
  founded: `19${10 + number}-01-01`,
}))

const roles = films.flatMap(({ id }, index) =>
  range(1 + (index % 6)).map((position) => ({
    film: id,
    person: 1 + ((index * 7 + position * 5) % 30),
    position,
    role: position % 3 === 0 ? null : `Role ${position}`,
    traits: genres.slice(0, position % 4),
    weights: [0.5, 0.25, 0.75].slice(0, position % 4),
  })),
)

const rows = {
  films,
  people,
  studios,
  roles,
  genres: genres.map((slug) => ({ slug, name: slug.toUpperCase() })),
  kinds: films.flatMap(({ id, byReleased }, index) =>
    range(index % 3).map((place) => ({ film: id, kind: pick(genres, index + place), byReleased })),
  ),
  directed: films.flatMap(({ id }, index) =>
    index % 5 === 0 ? [] : [{ film: id, person: 1 + (index % 6) }],
  ),
  made: films.flatMap(({ id }, index) =>
    range(index % 3).map((place) => ({
      film: id,
      studio: `studio-${1 + ((index + place) % 5)}`,
      share: place / 2,
    })),
  ),
  knows: range(29).map((id) => ({ from: id, to: id + 1, years: id % 5 })),
  likes: range(30).flatMap((id) => [
    { person: id, label: 'Film', film: `film-${id}`, since: `2001-01-0${1 + (id % 9)}` },
  ]),
}

const statements = [
  'UNWIND $films AS row CREATE (f:Film) SET f = row, f.premiere = date(row.premiere), f.changedAt = datetime(row.changedAt), f.released = toInteger(row.released)',
  'UNWIND $people AS row CREATE (:Person {id: toInteger(row.id), name: row.name, born: toInteger(row.born)})',
  'UNWIND $studios AS row CREATE (:Studio {slug: row.slug, name: row.name, founded: date(row.founded)})',
  'UNWIND $genres AS row CREATE (:Kind {slug: row.slug, name: row.name})',
  "MATCH (a:Kind) WHERE a.slug IN ['noir', 'musical'] MATCH (b:Kind {slug: 'drama'}) CREATE (a)-[:BROADER]->(b)",
  'UNWIND $roles AS row MATCH (f:Film {id: row.film}) MATCH (p:Person {id: toInteger(row.person)}) CREATE (p)-[:ACTED_IN {film: f.id, position: toInteger(row.position), role: row.role, traits: row.traits, weights: row.weights}]->(f)',
  'UNWIND $kinds AS row MATCH (f:Film {id: row.film}) MATCH (k:Kind {slug: row.kind}) CREATE (f)-[:OF_KIND {kind: row.kind, byReleased: row.byReleased}]->(k)',
  'UNWIND $directed AS row MATCH (f:Film {id: row.film}) MATCH (p:Person {id: toInteger(row.person)}) CREATE (p)-[:DIRECTED]->(f)',
  'UNWIND $made AS row MATCH (f:Film {id: row.film}) MATCH (s:Studio {slug: row.studio}) CREATE (f)-[:MADE_BY {share: toFloat(row.share)}]->(s)',
  'UNWIND $knows AS row MATCH (a:Person {id: toInteger(row.from)}) MATCH (b:Person {id: toInteger(row.to)}) CREATE (a)-[:KNOWS {years: toInteger(row.years)}]->(b)',
  'UNWIND $likes AS row MATCH (p:Person {id: toInteger(row.person)}) MATCH (f:Film {id: row.film}) CREATE (p)-[:LIKES {since: date(row.since)}]->(f)',
  "MATCH (p:Person) WHERE p.id % 3 = 0 MATCH (s:Studio {slug: 'studio-1'}) CREATE (p)-[:LIKES {since: date('2002-02-02')}]->(s)",
  'MATCH (p:Person) WHERE p.id % 4 = 1 MATCH (q:Person {id: p.id + 1}) CREATE (p)-[:LIKES {since: date("2003-03-03")}]->(q)',
]

/** Writes forty films, thirty people, five studios and five genres, the same ones each time. */
export const writeFilms = async (graph: Graph): Promise<void> => {
  await graph.writeAlone({ text: 'MATCH (n) DETACH DELETE n', parameters: {} })
  for (const text of statements) await graph.writeAlone({ text, parameters: rows })
}
