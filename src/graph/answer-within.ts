import { NoAnswer } from './no-answer.ts'

/** What Neo4j answers, where it does so in as many milliseconds; throws NoAnswer otherwise, and whatever comes later is dropped. */
export const answerWithin = async <T>(milliseconds: number, answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(milliseconds)), milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
