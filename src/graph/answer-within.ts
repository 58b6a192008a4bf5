import { NoAnswer } from './no-answer.ts'

/**
 * What Neo4j answers, where it does so in as many milliseconds and before the signal aborts; whatever comes later is dropped. Throws NoAnswer where it
 * is late, and the signal's reason where that aborts.
 */
export const answerWithin = async <T>(
  milliseconds: number,
  answer: Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  const settled = new AbortController()
  const givenUp = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds)
    settled.signal.addEventListener('abort', () => clearTimeout(timer))
    signal?.addEventListener('abort', () => reject(signal.reason), { signal: settled.signal })
    if (signal?.aborted) reject(signal.reason)
  })
  try {
    return await Promise.race([answer, givenUp])
  } finally {
    settled.abort()
  }
}
