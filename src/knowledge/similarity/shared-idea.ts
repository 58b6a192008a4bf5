/** How a paper treats a concept. */
type Part = 'central' | 'part' | 'passing'

const partOf = (score: number): Part => (score >= 0.6 ? 'central' : score >= 0.33 ? 'part' : 'passing')

const inBoth: Record<Part, (idea: string) => string> = {
  central: (idea) => `Both papers revolve around ${idea}`,
  part: (idea) => `Both papers deal with ${idea}`,
  passing: (idea) => `Both papers mention ${idea} in passing`,
}

const rank: Record<Part, number> = { central: 2, part: 1, passing: 0 }

/** The strongest shared idea and its part in each paper; each is a paper as the sentence calls it and how central the idea is there, 0..1. */
export const sharedIdea = (
  idea: string,
  from: { title: string; score: number },
  to: { title: string; score: number },
): string => {
  const parts = { from: partOf(from.score), to: partOf(to.score) }
  if (parts.from === parts.to) return inBoth[parts.from](idea)
  const [more, less] = rank[parts.from] > rank[parts.to] ? [from, to] : [to, from]
  const verb = partOf(more.score) === 'central' ? 'revolves around' : 'deals with'
  const also =
    partOf(less.score) === 'part' ? `${less.title} also deals with` : `${less.title} mentions in passing`
  return `${more.title} ${verb} ${idea}, which ${also}`
}
