import { queryWriter } from '../pothos-neo4j/random/query-writer.ts'
import type { Chance } from '../pothos-neo4j/random/seeded.ts'

/** One query over papers, written with other values, aliases, orders of fields and fragments each time. */
export const rewrittenQuery = (chance: Chance): string => {
  const { selection, document } = queryWriter(chance)
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
  return document(`topic(slug: "t${chance.whole(99)}") ${topic}`)
}
