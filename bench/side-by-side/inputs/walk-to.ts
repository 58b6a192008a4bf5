import type { Agent } from 'node:http'
import { z } from 'zod'
import type { Arm } from '../arms/start-arm.ts'
import { armRequest } from '../arms/arm-request.ts'
import { post } from '../load/post.ts'
import type { Input, SideBySideQuery } from '../queries/side-by-side-query.ts'

const greatestPage = 100

const answer = z.object({
  data: z.object({
    topic: z.object({ papers: z.object({ pageInfo: z.object({ endCursor: z.string().nullable() }) }) }),
  }),
})

/** The input with the arm's own cursor behind as many papers as its `offset` says, found as a client finds it: page by page. */
export const walkTo = async (
  agent: Agent,
  arm: Arm,
  query: SideBySideQuery,
  input: Input,
): Promise<Input> => {
  let after: string | null = null
  for (let left = Number(input['offset']); left > 0; left -= greatestPage) {
    const size = Math.min(left, greatestPage)
    const request = armRequest(arm.name, query, { ...input, size, after })
    if (request === null) return input
    const { data } = answer.parse(JSON.parse((await post(agent, arm.url, request)).toString()))
    after = data.topic.papers.pageInfo.endCursor
  }
  return { ...input, after }
}
