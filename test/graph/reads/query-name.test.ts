import { expect, test } from 'vitest'
import { authorId } from '../../../src/domain/author-id.ts'
import { queryName } from '../../../src/graph/reads/search/query-name.ts'

test.each([
  ['2501.01234', { by: 'arxivId', key: '2501.01234' }],
  ['https://arxiv.org/abs/2501.01234v3', { by: 'arxivId', key: '2501.01234' }],
  ['doi:10.1000/XYZ', { by: 'doi', key: '10.1000/xyz' }],
])('an identifier names a paper: %s', (text, name) => {
  expect(queryName(text)).toEqual(name)
})

test.each(['Ada B. Lovelace', 'lovelace,  ada b.'])('two words and more may name somebody: %s', (text) => {
  expect(queryName(text)).toMatchObject({
    by: 'author',
    ids: expect.arrayContaining([authorId('Ada B. Lovelace')]),
  })
})

test('a family name is looked for where stored names end or begin with it, a given name or its first letter where they begin', () => {
  expect(queryName('Bañados')).toMatchObject({
    inOrder: [{ begins: '', ends: ' banados\t' }],
    starts: ['banados, '],
    initialled: ['banados '],
  })
  expect(queryName('A. van Roy')).toMatchObject({
    inOrder: [
      { begins: '', ends: ' a. van roy\t' },
      { begins: 'a', ends: ' van roy\t' },
      { begins: 'roy ', ends: ' a. van\t' },
    ],
    starts: ['a. van roy, ', 'van roy, a', 'a. van, roy ', 'a. van, roy\t'],
  })
  expect(queryName('Graph neural networks')).toMatchObject({ inOrder: [], starts: [], initialled: [] })
  expect(queryName("O'Brien")).toMatchObject({ starts: ["o'brien, ", 'o’brien, '] })
  expect(queryName('Lovelace, Ada B.')).toMatchObject({
    inOrder: [{ begins: 'ada ', ends: ' lovelace\t' }],
    starts: ['lovelace, ada ', 'lovelace, ada\t'],
    initialled: [],
  })
})

test.each([
  ['lovelace', true],
  ['author:lovelace', false],
  ['papers by Lovelace', false],
  ['Lovelace et al. 1843', false],
  ['Lovelace et al., (1843)', false],
])('one word may be a thing as well, unless more is said: %s', (text, isOneWord) => {
  expect(queryName(text)).toMatchObject({
    name: expect.stringMatching(/^lovelace$/iu),
    isOneWord,
    starts: ['lovelace, '],
  })
})

test.each([
  'models of the world',
  '"Ada Lovelace"',
  'GPT 4 models',
  'a b c d e f',
  'which',
  'x',
  'a'.repeat(101),
  '',
])('nothing is named by “%s”', (text) => {
  expect(queryName(text)).toBeNull()
})
