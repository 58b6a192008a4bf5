import { setTimeout as sleep } from 'node:timers/promises'
import type { Patience } from './patience.ts'
import type { ServiceAnswer } from './service-answer.ts'

const ATTEMPTS = 5
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 60_000

/** What a service answered, or in `unreached` why it did not. */
export type Answer = ServiceAnswer | { unreached: string }

type Attempt = (Omit<ServiceAnswer, 'times'> | { unreached: string }) & { retryAfter?: string | null }

/** What Retry-After asks for: seconds, or a day and time; else twice as long each time. */
const waitOf = ({ retryAfter }: Attempt, attempt: number): number => {
  const asked = retryAfter ?? ''
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now()
  const settled = Number.isNaN(wait) ? FIRST_WAIT_MS * 2 ** (attempt - 1) : wait
  return Math.min(Math.max(0, settled), LONGEST_WAIT_MS)
}

const post = async (
  address: string,
  key: string | null,
  body: string,
  timeoutMs: number,
): Promise<Attempt> => {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    })
    return {
      status: answer.status,
      body: await answer.text(),
      retryAfter: answer.headers.get('retry-after'),
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'TimeoutError') return { unreached: `no answer within ${timeoutMs / 1000} seconds` }
    return { unreached: error.cause instanceof Error ? error.cause.message || error.message : error.message }
  }
}

/**
 * Posts JSON, up to five times where the service cannot be reached, is busy (429) or has a fault (5xx): after half a second, then twice as long
 * each time, or as long as its Retry-After says, but no longer than a minute, and not where `inAllMs` are over by then. An answer that takes longer
 * than `answerMs`, or comes when `inAllMs` are over, counts as none. Gives the last answer.
 */
export const postUntilAnswered = async (
  address: string,
  key: string | null,
  body: string,
  { answerMs, inAllMs }: Patience,
): Promise<Answer> => {
  const end = performance.now() + inAllMs
  for (let times = 1; ; times += 1) {
    const left = Math.max(0, Math.ceil(end - performance.now()))
    const answer = await post(address, key, body, Math.min(answerMs, left))
    const isFinal = 'status' in answer && answer.status !== 429 && answer.status < 500
    const wait = waitOf(answer, times)
    if (isFinal || times === ATTEMPTS || performance.now() + wait >= end) return { ...answer, times }
    await sleep(wait)
  }
}
