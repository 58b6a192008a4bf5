import { expect, it } from 'vitest'
import { readableName } from '../../src/domain/readable-name.ts'

const raw = String.raw

it.each([
  [raw`Ba{\~n}ados`, 'Bañados'],
  [raw`P. {Cerd{\'a}-Dur{\'a}n}`, 'P. Cerdá-Durán'],
  ['Pieter {van Dokkum}', 'Pieter van Dokkum'],
  ['{Event Horizon Collaboration}', 'Event Horizon Collaboration'],
  ['J.~Cho', 'J. Cho'],
  [raw`Inst Genet \& Dev Biol`, 'Inst Genet & Dev Biol'],
  ["O'Brien", "O'Brien"],
  ['{}', '{}'],
])('a name is as people write it: %s', (name, read) => {
  expect(readableName(name)).toBe(read)
})
