import type { Chance } from '../pothos-neo4j/random/seeded.ts'

const shuffled = (texts: readonly string[], chance: Chance): string[] =>
  texts
    .map((text) => ({ text, place: chance.whole(1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)

/** One query over papers, written with other values, aliases, orders of fields and fragments each time. */
export const rewrittenQuery = (chance: Chance): string => {
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
  const concept = selection('Concept', ['name', 'slug', 'kind'])
  const mention = selection('PaperConceptEdge', ['score', 'spelling', `node ${concept}`])
  const concepts = selection('PaperConceptConnection', [`edges ${mention}`, 'totalCount'])
  const explanation = selection('SimilarityExplanation', ['sentence', `sharedTopics { name }`])
  const alike = selection('SimilarPaperEdge', ['score', `explanation ${explanation}`, 'node { title }'])
  const paper = selection('Paper', [
    'title',
    'publishedAt',
    `concepts(first: ${1 + chance.whole(20)}) ${concepts}`,
    `similar(first: ${1 + chance.whole(5)}, where: { minUpvotes: ${chance.whole(9)} }) { edges ${alike} }`,
  ])
  const where = `{ organization: "o${chance.whole(99)}", publishedFrom: "2025-01-0${1 + chance.whole(9)}" }`
  const topic = selection('Topic', [
    'name',
    `papers(first: ${1 + chance.whole(50)}, where: ${where}) { edges { node ${paper} } }`,
    `timeline { period paperCount }`,
  ])
  return [`query { ${named(`topic(slug: "t${chance.whole(99)}") ${topic}`)} }`, ...fragments].join('\n')
}
