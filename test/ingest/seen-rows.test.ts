import { describe, expect, it } from 'vitest'
import { createSeenRows } from '../../src/ingest/settle/seen-rows.ts'

describe('the memory of seen rows', () => {
  it('knows each row that was added, however many', () => {
    const seen = createSeenRows()
    const keys = Array.from({ length: 20_000 }, (_, line) => `jsonl:${line}`)
    keys.forEach((key, line) => seen.add(key, { file: 3, line }))

    expect(keys.every((key, line) => seen.find(key)?.line === line && seen.find(key)?.file === 3)).toBe(true)
    expect(seen.find('jsonl:other')).toBeUndefined()
  })
})
