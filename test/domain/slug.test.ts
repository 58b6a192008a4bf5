import { expect, it } from 'vitest'
import { slug } from '../../src/domain/slug.ts'

it.each([
  ['Machine Translation', 'machine-translation'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['Universität Zürich', 'universitat-zurich'],
  ['  --Fudan NLP Lab!! ', 'fudan-nlp-lab'],
  ['機械学習', '機械学習'],
  ['***', ''],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})
