import { random } from '../../growth/random.ts'

const scalars = ['title', 'summary', 'publishedAt', 'authorCount', 'upvotes', 'arxivId', 'doi', 'url', 'updatedAt'] // prettier-ignore

const connections = [
  'topics(first: 3) { edges { score node { slug name } } }',
  'concepts(first: 3) { edges { score node { slug name kind } } }',
  'organizations(first: 3) { edges { node { slug name } } }',
  'authors(first: 3) { edges { position node { name } } }',
  'artifacts(first: 3) { edges { node { url kind } } }',
  'primaryTopic { slug name }',
  'theme { label }',
]

/** So many documents that no server has seen, each another selection of papers' fields and of what two steps lead to. */
export const newShapes = (count: number): string[] => {
  const next = random(17)
  const some = (choices: string[]): string => choices.filter(() => next() < 0.5).join(' ')
  const shapes = new Set<string>()
  while (shapes.size < count) {
    const paper = `${some(scalars)} ${some(connections)}`
    const alike = `id ${some(scalars)} ${some(connections)}`
    shapes.add(
      `query Shape($slug: String!) { topic(slug: $slug) { papers(first: 5) { edges { node { ${paper} similar(first: 3) { edges { score node { ${alike} } } } } } } } }`,
    )
  }
  return [...shapes]
}
