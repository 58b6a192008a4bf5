import { expect, it } from 'vitest'
import { statementHash } from '../../src/domain/statement-hash.ts'
import { madeStatement } from './made-statement.ts'

const listing = { source: 's', monthDay: '01-07', date: null, title: 'Page, 7 January', fingerprint: 'ab' }

it('what names a record is not part of what it says', () => {
  const hash = statementHash(madeStatement({ source: 'a', sourceId: '1' }), [])
  expect(statementHash(madeStatement({ source: 'b', sourceId: '2' }), [])).toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
})

it('the order of fields does not matter', () => {
  const { title, ...others } = madeStatement({ upvotes: 3 })
  expect(statementHash({ ...others, title }, [])).toBe(statementHash({ title, ...others }, []))
})

it('a value or a place that changes changes the hash', () => {
  const hash = statementHash(madeStatement({}), [{ listing, position: 1 }])
  expect(statementHash(madeStatement({ upvotes: 1 }), [{ listing, position: 1 }])).not.toBe(hash)
  expect(statementHash(madeStatement({}), [{ listing, position: 2 }])).not.toBe(hash)
  expect(
    statementHash(madeStatement({}), [{ listing: { ...listing, date: '2026-01-07' }, position: 1 }]),
  ).not.toBe(hash)
})
