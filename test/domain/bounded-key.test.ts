import { describe, expect, it } from 'vitest'
import { boundedKey } from '../../src/domain/bounded-key.ts'
import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import { slug } from '../../src/domain/slug.ts'
import { titleKey } from '../../src/domain/title-key.ts'

describe('boundedKey', () => {
  it('leaves a key of 1,000 units as it is', () => {
    expect(boundedKey('x'.repeat(1000))).toBe('x'.repeat(1000))
  })

  it('keeps long keys that differ at their end apart, and equal ones equal', () => {
    const long = 'x'.repeat(10_000)
    expect(boundedKey(`${long}a`)).not.toBe(boundedKey(`${long}b`))
    expect(boundedKey(`${long}a`)).toBe(boundedKey(`${long}a`))
    expect(boundedKey(`${long}a`)).toHaveLength(1000)
  })

  it('cuts no character in half', () => {
    expect(boundedKey(`x${'𝒳'.repeat(1000)}`)).not.toMatch(/\p{Cs}/u)
  })

  it.each([
    ['a title', titleKey],
    ['a name', slug],
    ['a name in order', (name: string) => entityOrderKeys({ slug: 's', name, paperCount: 1 }).byName],
  ])('%s that folding makes eighteen times as long still fits an index', (_, key) => {
    expect(Buffer.byteLength(key('ﷺ'.repeat(3000)))).toBeLessThan(8000)
  })
})
