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

test.each(['lovelace', 'models of the world', '"Ada Lovelace"', 'GPT 4 models', 'a b c d e f', ''])(
  'nothing is named by “%s”',
  (text) => {
    expect(queryName(text)).toBeNull()
  },
)
