import { expect, it } from 'vitest'
import { createBestList } from '../../src/ingest/join/best-list.ts'

it('a list of the best keeps them best first, and of equally good ones the smaller key first', () => {
  const list = createBestList<{ score: number; key: string }>(3)

  list.put({ score: 0.2, key: 'a' })
  list.put({ score: 0.5, key: 'c' })
  list.put({ score: 0.5, key: 'b' })
  list.put({ score: 0.1, key: 'd' })
  list.put({ score: 0.9, key: 'e' })

  expect(list.all().map(({ key }) => key)).toEqual(['e', 'b', 'c'])
})

it('a full list of the best takes nothing that is worse than its last', () => {
  const list = createBestList<{ score: number; key: string }>(1)
  list.put({ score: 0.5, key: 'a' })

  expect([list.takes(0.4), list.takes(0.5), list.takes(0.6)]).toEqual([false, true, true])
})
