import { expect, test } from 'vitest'
import { isReadBy } from '../../../src/knowledge/embedders/is-read-by.ts'

test.each(['bge-small', 'minilm'])('%s reads what has Latin letters or digits', (name) => {
  const texts = ['coral', 'ＣＴ', '3D 再構成', '2024', '機械翻訳', 'перевод', 'الترجمة', 'α']
  expect(texts.filter((text) => isReadBy({ name }, text))).toEqual(texts.slice(0, 4))
})

test.each(['lexical', 'http://localhost:11434/v1#many-tongues'])('%s reads any script', (name) => {
  expect(isReadBy({ name }, '機械翻訳')).toBe(true)
})
