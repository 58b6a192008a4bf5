import { expect, it } from 'vitest'
import { authorId } from '../../src/domain/author-id.ts'
import { base32 } from '../../src/domain/base32.ts'
import { paperId } from '../../src/domain/paper-id.ts'

it('a paper id is p and fifteen characters, the same for the same record', () => {
  const id = paperId({ source: 'jsonl', sourceId: '1' })
  expect(id).toMatch(/^p[0-9a-hjkmnp-tv-z]{15}$/)
  expect(paperId({ source: 'jsonl', sourceId: '1' })).toBe(id)
  expect(paperId({ source: 'jsonl', sourceId: '2' })).not.toBe(id)
})

it('base 32 takes five bits a digit, the highest first', () => {
  expect(base32(Uint8Array.of(0b00000_000, 0b01_11111_1, 0b0000_0000), 4)).toBe('01zg')
  expect(base32(Uint8Array.of(255, 255, 255, 255, 255), 8)).toBe('zzzzzzzz')
})

it('names that differ in case, accents and punctuation are one author', () => {
  expect(authorId('José  García-Pérez')).toBe(authorId('JOSE GARCIA PEREZ'))
  expect(authorId('J. García')).not.toBe(authorId('José García'))
  expect(authorId('李伟')).not.toBe(authorId('李薇'))
})
