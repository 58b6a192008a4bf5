import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorCodes } from '../../src/server/error-codes.ts'

test('schema/errors.md has every code that an error may have, and no other', () => {
  const page = readFileSync(new URL('../../schema/errors.md', import.meta.url), 'utf8')
  const written = [...page.matchAll(/^\| `([A-Z0-9_]+)`/gmu)].map(([, code]) => code)
  expect(written.toSorted()).toEqual([...errorCodes].toSorted())
})
