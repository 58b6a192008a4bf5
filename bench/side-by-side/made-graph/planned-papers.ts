import { paperId } from '../../../src/domain/paper-id.ts'
import type { ReferenceData } from '../../../src/domain/reference-data.ts'
import { orderKey } from '../../../src/domain/order-key.ts'
import { tenDigits } from '../../../src/domain/ten-digits.ts'
import { madePapers } from '../../growth/made-papers.ts'
import { random } from '../../growth/random.ts'
import { leafTopics } from './leaf-topics.ts'
import type { PlannedPaper } from './planned-paper.ts'

const conceptsOfTopic = 25

/** A place in 0..count by Zipf's law, near enough. */
const zipf = (count: number, draw: number): number => Math.floor((count + 1) ** draw) - 1

/** Papers with what they are about, skewed as such graphs are: one topic has a quarter of them, some have one in a thousand. Always the same. */
export function* plannedPapers(count: number, reference: ReferenceData): Generator<PlannedPaper> {
  const next = random(11)
  const below = (limit: number): number => Math.floor(next() * limit)
  const { hub, rare, usual } = leafTopics(reference)
  const known = reference.concepts.length
  const blocks = reference.topics.map(() => Array.from({ length: conceptsOfTopic }, () => below(known)))
  const slugOf = new Map(reference.organizations.map(({ name, slug }) => [name, slug]))
  const usualTopic = (): number => usual[zipf(usual.length, next())] ?? hub
  const topicsOf = (place: number): number[] => {
    if (place % 4 === 0) return [hub]
    const seldom = place % 2 === 1 ? rare[((place % 1000) - 1) / 2] : undefined
    if (seldom !== undefined) return [seldom]
    return [...new Set(next() < 0.5 ? [usualTopic(), usualTopic()] : [usualTopic()])]
  }
  let place = 0
  for (const made of madePapers(count, reference)) {
    const topics = topicsOf(place)
    const block = blocks[topics[0] ?? hub] ?? []
    const concepts = new Set<number>()
    for (let left = 5 + below(5); left > 0; left -= 1)
      concepts.add(next() < 0.6 ? (block[zipf(block.length, next())] ?? 0) : zipf(known, next()))
    const second =
      next() < 0.25 ? reference.organizations[zipf(reference.organizations.length, next())]?.slug : undefined
    const stated = made.organizations.flatMap((name) => slugOf.get(name) ?? [])
    const id = paperId({ source: 'made', sourceId: made.id })
    yield {
      id,
      place,
      made,
      arxivId: `${2001 + Math.floor(place / 20_000)}.${String(place % 20_000).padStart(5, '0')}`,
      byPublished: orderKey(made.publishedAt, id),
      byUpvotes: orderKey(tenDigits(made.upvotes), id),
      topics,
      concepts: [...concepts],
      organizations: [...new Set(second === undefined ? stated : [...stated, second])],
    }
    place += 1
  }
}
