import { z } from 'zod'
import { Failure } from '../../failure.ts'
import { askService } from '../services/ask-service.ts'
import { excerpt } from '../services/excerpt.ts'
import { parsedJson } from '../services/parsed-json.ts'
import type { Patience } from '../services/patience.ts'
import { sentText } from '../services/sent-text.ts'
import type { Service } from '../services/service.ts'
import { serviceFailure } from '../services/service-failure.ts'
import type { Embedder } from './embedder.ts'
import { isZeroVector } from './is-zero-vector.ts'
import { unitVector } from './unit-vector.ts'

const TEXTS_A_REQUEST = 64
/** Neo4j's index takes no longer vectors. */
const MOST_DIMENSIONS = 4_096

/** An import has time. */
const patient: Patience = { answerMs: 60_000, inAllMs: Infinity }
/** Who searches waits for the answer, no longer than for one of Neo4j's. */
const awaited: Patience = { answerMs: 10_000, inAllMs: 10_000 }

const answered = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
})

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The vectors of one request's texts, in their order. */
const request = async (service: Service, texts: string[], patience: Patience): Promise<number[][]> => {
  const answer = await askService(service, { input: texts.map(sentText) }, patience)
  if (answer.status !== 200) throw serviceFailure(service, answer)
  const { body } = answer
  const parsed = answered.safeParse(parsedJson(body))
  const vectorOf = new Map(parsed.data?.data.map(({ index, embedding }) => [index, embedding]))
  return texts.map((text, index) => {
    const vector = vectorOf.get(index)
    if (!vector)
      throw new Failure(
        service.failed,
        `${service.name} does not answer as an OpenAI-compatible service does, with a vector for each of ${texts.length} texts. It says: ${excerpt(body)}`,
      )
    const unit = unitVector(vector)
    if (isZeroVector(unit) && hasWords(text))
      throw new Failure(
        service.failed,
        `${service.name} gives a vector that no other can be compared with, as ${vector.length} zeros, for '${excerpt(text)}': see that it has the whole model, and start again.`,
      )
    return unit
  })
}

/**
 * An embedder behind an OpenAI-compatible address. `name` is the address and after # the model, such as 'http://localhost:11434/v1#nomic-embed-text'.
 * `dimensions` null: they are found by embedding one word. Of equal texts in a call only one is sent. Throws a Failure BAD_CONFIG where the key,
 * the address or the vectors' size is wrong, EMBEDDER_FAILED where the service does not answer.
 */
export const addressEmbedder = async (
  name: string,
  key: string | null,
  dimensions: number | null,
): Promise<Embedder> => {
  const service: Service = {
    name,
    key,
    variable: 'EMBEDDER',
    path: '/embeddings',
    failed: 'EMBEDDER_FAILED',
  }
  const [sample = []] = dimensions === null ? await request(service, ['paper'], patient) : []
  const size = dimensions ?? sample.length
  if (size > MOST_DIMENSIONS)
    throw new Failure(
      'BAD_CONFIG',
      `${name} gives vectors of ${size} dimensions, and Neo4j searches those of ${MOST_DIMENSIONS} at most: set EMBEDDER to a model that gives shorter ones.`,
    )

  const embedWith = async (texts: string[], patience: Patience): Promise<number[][]> => {
    const distinct = [...new Set(texts)].filter((text) => text.trim() !== '')
    const vectorOf = new Map<string, number[]>()
    for (let from = 0; from < distinct.length; from += TEXTS_A_REQUEST) {
      const part = distinct.slice(from, from + TEXTS_A_REQUEST)
      const vectors = await request(service, part, patience)
      for (const [place, text] of part.entries()) vectorOf.set(text, vectors[place] ?? [])
    }
    const odd = [...vectorOf.values()].find((vector) => vector.length !== size)
    if (odd)
      throw new Failure(
        'BAD_CONFIG',
        `${name} gives vectors of ${odd.length} dimensions and gave vectors of ${size} before: it runs another model now. Set EMBEDDER to the one that made the graph's vectors.`,
      )
    return texts.map((text) => vectorOf.get(text) ?? Array.from({ length: size }, () => 0))
  }

  return {
    name,
    dimensions: size,
    embed: (texts) => embedWith(texts, patient),
    embedQuery: async (text) => {
      const [vector = []] = await embedWith([text], awaited)
      return vector
    },
    close: async () => {},
  }
}
