import type { DescribedHalf } from '../described-half.ts'
import type { GradedQuery } from '../graded-query.ts'
import type { Figure } from './figure.ts'
import { mean } from './mean.ts'
import { ndcg } from './ndcg.ts'
import { randomNdcg } from './random-ndcg.ts'

type Ranked = { paper: string; grade: number; score: number }

const lineOf = (query: GradedQuery, ranking: Ranked[], value: number): string => {
  const said = ranking
    .slice(0, 5)
    .map(({ paper, grade, score }) => `${paper} (grade ${grade}, score ${score.toFixed(2)})`)
    .join(', ')
  return `${value.toFixed(2)} ${query.paper}: ${said}`
}

/** Mean NDCG over the queries (see `ndcg`), equal scores in the worst order, beside what a random order would give. The failures are the queries below 0.9. */
export const similarityFigures = (
  queries: GradedQuery[],
  similarity: DescribedHalf['similarity'],
): Figure[] => {
  const judged = queries.map((query) => {
    const ranking = query.candidates
      .map(({ paper, grade }) => ({ paper, grade, score: similarity(query.paper, paper) }))
      .toSorted((a, b) => b.score - a.score || a.grade - b.grade)
    return { query, ranking, value: ndcg(ranking.map(({ grade }) => grade)) }
  })
  const failures = judged
    .filter(({ value }) => value < 0.9)
    .toSorted((a, b) => a.value - b.value)
    .map(({ query, ranking, value }) => lineOf(query, ranking, value))
  const random = queries.map(({ candidates }) => randomNdcg(candidates.map(({ grade }) => grade)))
  const of = queries.length
  return [
    { name: 'similarity: NDCG', value: mean(judged.map(({ value }) => value)), of, failures },
    { name: 'similarity: NDCG of a random order', value: mean(random), of, failures: [] },
  ]
}
