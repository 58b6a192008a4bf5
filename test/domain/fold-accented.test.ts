import { expect, test } from 'vitest'
import { foldAccented } from '../../src/domain/fold-accented.ts'

test.each([
  ['Schrödinger Bridges', 'schrodinger bridges'],
  ['A naïve, “quoted” Word', 'a naive, “quoted” word'],
  ['Straße Œuvre Łódź Đà ﬁne', 'strasse oeuvre lodz da fine'],
  ['Cafe\u0301', 'cafe'],
  ['Ｆｕｌｌ Ｗｉｄｔｈ', 'full width'],
  ['ёлка', 'елка'],
])('%j has accents or the like, and is kept as %j', (text, folded) => {
  expect(foldAccented(text)).toBe(folded)
})

test.each([
  '',
  'Plain Words',
  '“Quoted” – 10² … ½',
  'α-divergence of β',
  'Модели',
  '日本 語 ガ',
  '김철수',
  'हिन्दी',
])('%j has nothing to fold but capitals', (text) => {
  expect(foldAccented(text)).toBeNull()
})
