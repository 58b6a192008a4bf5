import { seeded } from '../pothos-neo4j/random/seeded.ts'
import type { Chance } from '../pothos-neo4j/random/seeded.ts'
import { graphMistakes } from './graph-mistakes.ts'
import type { Importer, JsonRow } from './importer.ts'

const titles = [
  'Beams of Light across Many Languages',
  'Rays of Darkness in Few Languages',
  'Candles and Beam Search by Night',
  'Attention',
  'Reading Comprehension of Many Long Books',
]
const texts = [
  'We study beam search in machine translation and report BLEU on tangled leaf counting (TLC).',
  'We study beam search for machine translation, and report BLEU; tangled leaf counting is hard.',
  'Zebra stripes and biting flies of the savannah are looked at with care and patience. The Tangletree data set is new.',
  'Reading comprehension over long books with Masked Word Guessing. We play Tangletree.',
  '',
]

/** One of a few records, which says anything of a few things, so that records agree, contradict each other, join and part. */
const randomRow = (chance: Chance): JsonRow => {
  const maybe = <T>(share: number, list: readonly T[]): T | undefined =>
    chance.often(share) ? chance.one(list) : undefined
  const some = <T>(list: readonly T[]): T[] => list.filter(() => chance.often(0.4))
  return {
    id: chance.one([...'abcdefgh']),
    title: chance.one(titles),
    abstract: chance.one(texts),
    summary: maybe(0.2, texts),
    publishedAt: maybe(0.7, ['2024-02-29', '2025-01-01', '2026-01-08']),
    authors: some(['Ada Ample', 'José Núñez', 'Jose Nunez', 'Bo Brisk', 'Cy Calm']),
    organizations: some(['Acme', 'Page Turners', 'PAGE TURNERS', 'Lamp Works']),
    urls: some(['https://github.com/acme/beams', 'https://github.com/Acme/Beams', 'https://example.org/p']),
    arxivId: maybe(0.4, ['2501.00001', '2501.00002', '2501.00003']),
    doi: maybe(0.4, ['10.1000/a', '10.1000/b', '10.48550/arxiv.2501.00003']),
    upvotes: maybe(0.5, [0, 3, 12]),
    concepts: some([
      'Word Guessing',
      'word guessing',
      { name: 'word guessing', kind: 'TASK' },
      { name: 'beam search', kind: 'TASK' },
    ]),
  }
}

/** Imports random rows so many times, now and then with a refresh, and gives what contradicts itself in the graph after each time, or what the same rows change when they come again. */
export const mistakesOfChanges = async (
  importer: Importer,
  seed: number,
  times: number,
): Promise<string[]> => {
  const chance = seeded(seed)
  for (let time = 0; time < times; time += 1) {
    const rows = Array.from({ length: 1 + chance.whole(5) }, () => randomRow(chance))
    const options = {
      options: { sourceName: chance.often(0.5) ? null : 'other', date: null },
      limits: { rows: 1 + chance.whole(3), bytes: 1_000_000 },
      blockSize: 1 + chance.whole(4),
    }
    await importer.importRows(rows, options)
    if (chance.often(0.2)) await importer.refresh({ pageSize: 3 })
    const again = chance.often(0.3) ? await importer.importRows(rows, options) : { updates: 0 }
    const mistakes = await graphMistakes(importer)
    if (again.updates > 0) mistakes.push('the same rows change it again')
    if (mistakes.length > 0) return mistakes.map((mistake) => `time ${time}: ${mistake}`)
  }
  return []
}
