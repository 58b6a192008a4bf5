import { NoAnswer } from './no-answer.ts'

/**
 * What Neo4j answers, where it does so in as many milliseconds and before the signal aborts; whatever comes later is dropped. Throws NoAnswer where it
 * is late, and the signal's reason where that aborts.
 */
export const answerWithin = <T>(milliseconds: number, answer: Promise<T>, signal?: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
      act()
    }
    const giveUp = (): void => settle(() => reject(signal?.reason))
    const timer = setTimeout(() => settle(() => reject(new NoAnswer(milliseconds))), milliseconds)
    signal?.addEventListener('abort', giveUp)
    if (signal?.aborted) giveUp()
    answer.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
