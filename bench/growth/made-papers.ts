import type { ReferenceData } from '../../src/domain/reference-data.ts'
import { madeWords } from './made-words.ts'
import { random } from './random.ts'

/** A paper as a line of JSON has it. */
export type MadePaper = {
  id: string
  title: string
  abstract: string
  authors: string[]
  organizations: string[]
  urls: string[]
  publishedAt: string
  upvotes: number
}

const vocabulary = 30_000
const topics = 150
/** Words that each topic uses more than others do. */
const wordsOfTopic = 300
const authors = 20_000

const glue = ['the', 'of', 'a', 'and', 'to', 'in', 'for', 'we', 'that', 'with', 'on', 'is', 'by', 'this', 'from', 'our', 'as', 'are', 'which', 'show'] // prettier-ignore

/** A place in 0..count by Zipf's law, near enough: the n-th comes about 1/n times as often as the first. */
const zipf = (count: number, draw: number): number => Math.floor(count ** draw) - 1

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Papers with the statistics of natural words: 100 to 200 words an abstract, from a vocabulary by Zipf's law, most of the rarer ones grouped in
 * topics that a paper has one or two of; names of the lexicon, organisations and addresses among them. Always the same ones, in one order.
 */
export function* madePapers(count: number, reference: ReferenceData): Generator<MadePaper> {
  const next = random(7)
  const words = madeWords(vocabulary, next)
  const below = (limit: number): number => Math.floor(next() * limit)
  const ofTopic = Array.from({ length: topics }, () => ({
    words: Array.from({ length: wordsOfTopic }, () => words[200 + below(vocabulary - 200)] ?? ''),
    concepts: Array.from(
      { length: 25 },
      () => reference.concepts[below(reference.concepts.length)]?.name ?? '',
    ),
  }))
  const word = (topic: number): string => {
    const kind = next()
    const { words: own = [], concepts = [] } = ofTopic[topic] ?? {}
    if (kind < 0.4) return glue[zipf(glue.length, next())] ?? ''
    if (kind < 0.75) return own[zipf(wordsOfTopic, next())] ?? ''
    if (kind < 0.78) return concepts[zipf(concepts.length, next())] ?? ''
    return words[zipf(vocabulary, next())] ?? ''
  }
  for (let place = 0; place < count; place += 1) {
    const [first, second] = [below(topics), below(topics)]
    const phrase = (length: number): string =>
      Array.from({ length }, () => word(next() < 0.75 ? first : second)).join(' ')
    const sentences: string[] = []
    for (let left = 100 + below(100); left > 0;) {
      const length = 8 + below(18)
      sentences.push(`${capitalised(phrase(length))}.`)
      left -= length
    }
    const organization = reference.organizations[zipf(reference.organizations.length, next())]
    const account = organization?.accounts[0]
    yield {
      id: `made-${place}`,
      title: capitalised(phrase(6 + below(7))),
      abstract: sentences.join(' '),
      authors: Array.from({ length: 1 + below(6) }, () => {
        const [given, family] = [words[below(140)] ?? '', words[below(authors / 140) + 140] ?? '']
        return `${capitalised(given)} ${capitalised(family)}`
      }),
      organizations: next() < 0.6 && organization ? [organization.name] : [],
      urls: next() < 0.5 ? [`https://github.com/${account ?? `somebody-${below(5000)}`}/code-${place}`] : [],
      publishedAt: new Date(Date.UTC(2020, 0, 1 + below(2200))).toISOString().slice(0, 10),
      upvotes: below(200),
    }
  }
}
