import { expect, it } from 'vitest'
import { differingExcerpts } from '../../src/ingest/settle/differing-excerpts.ts'

const stones = 'We walk along forty rivers and count the stones that a child could lift, dam by dam. '

it('short values are shown whole', () => {
  expect(differingExcerpts('Maps of Caves', 'Maps of caves, again')).toEqual([
    "'Maps of Caves'",
    "'Maps of caves, again'",
  ])
})

it('long values that begin alike are shown from a little before the place where they differ', () => {
  const [kept, other] = differingExcerpts(
    `${stones}${stones}The count falls by half below each dam, and the reason for it is the dam.`,
    `${stones}${stones}The count rises by half.`,
  )
  expect(kept).toBe(
    "'…, dam by dam. The count falls by half below each dam, and the reason for it is…' of 243 characters",
  )
  expect(other).toBe("'…, dam by dam. The count rises by half.' of 194 characters")
})

it('a value that goes on where the other ends shows what it has more', () => {
  const [kept, other] = differingExcerpts(stones.repeat(3), stones)
  expect(kept).toMatch(/^'….*dam by dam\. We walk along forty rivers and count.*…' of 254 characters$/)
  expect(other).toMatch(/^'….*dam by dam\.' of 84 characters$/)
})

it('values that differ from their first letter on are shown from there', () => {
  const [kept] = differingExcerpts(stones, 'Caves are hard to map.')
  expect(kept).toMatch(/^'We walk along .*…' of 84 characters$/)
})
