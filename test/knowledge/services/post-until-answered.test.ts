import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { postUntilAnswered } from '../../../src/knowledge/services/post-until-answered.ts'

/** The address of a service that takes what it is asked and says nothing. */
const silentService = async (): Promise<string> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const place = server.address()
  return `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
}

test('does not ask a silent service again when the time for all answers is over', async () => {
  const answer = await postUntilAnswered(await silentService(), null, '{}', { answerMs: 200, inAllMs: 200 })

  expect(answer).toMatchObject({ unreached: 'no answer within 0.2 seconds' })
})
