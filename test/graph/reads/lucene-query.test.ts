import { expect, test } from 'vitest'
import { luceneQuery } from '../../../src/graph/reads/search/lucene-query.ts'

const clause = (term: string): string =>
  `(title:"${term}"^3 abstract:"${term}" summary:"${term}" (+foldedTitle:"${term}" -title:"${term}")^6 (+foldedText:"${term}" -abstract:"${term}" -summary:"${term}")^2)`

test.each([
  ['one word', 'Distillation', ['distillation']],
  ['several words', ' graph\twords\n', ['graph', 'words']],
  ['a word twice, in whatever case', 'Model model MODEL', ['model']],
  ['words between quotes', 'the "Knowledge  Graph" of', ['knowledge  graph']],
  ['words between curly quotes', '“knowledge graph”', ['knowledge graph']],
  ['a quote that is never closed', '"knowledge graph', ['knowledge', 'graph']],
  ['quotes with nothing between them', '"" model', ['model']],
  ['stop words beside another word', 'What is a (model) of these ones?', ['model']],
  ['stop words between quotes', '"to be" or model', ['to be', 'model']],
  ['stop words alone', 'what is it', ['what', 'is', 'it']],
  ["Lucene's own syntax", 'a AND (b:c OR d*) ~2', ['b:c', 'd', '2']],
  ['backslashes', 'x\\ \\y \\', ['x', 'y']],
  [
    'words that signs join',
    'coral,protein RLHF/DPO title:reef~2',
    ['coral', 'protein', 'rlhf', 'dpo', 'title', 'reef', '2'],
  ],
  ['words that signs join between quotes', '"coral,protein"', ['coral,protein']],
  ['stop words that a sign joins', 'and/or model', ['model']],
  ['words with hyphens', 'self-supervised/semi-supervised', ['self-supervised', 'semi-supervised']],
  [
    'one word with a sign in it',
    "1,000 GPT-3.5 node.js don't x_y",
    ['1,000', 'gpt-3.5', 'node.js', "don't", 'x_y'],
  ],
  ['single letters that a sign joins', 'R&D I/O AT&T', ['r&d', 'i/o', 'at&t']],
  ['signs alone', '+ - && || ! { } [ ] ^ ? : /', []],
  ['nothing', '', []],
  ['another script', '日本語 модель', ['日本語', 'модель']],
])('of %s', (_name, text, terms) => {
  expect(luceneQuery(text)).toBe(terms.map(clause).join(' '))
})

test('a long text counts by its first 64 different words', () => {
  const words = Array.from({ length: 5_000 }, (_, place) => `w${place % 100}`)
  expect(luceneQuery(words.join(' '))).toBe(words.slice(0, 64).map(clause).join(' '))
})

test('a word with accents is looked for without them too, and once in a paper', () => {
  expect(luceneQuery('Poincaré')).toBe(
    [
      '(title:"poincaré"^3 abstract:"poincaré" summary:"poincaré"',
      'title:"poincare"^3 abstract:"poincare" summary:"poincare"',
      '(+foldedTitle:"poincare" -title:"poincaré" -title:"poincare")^6',
      '(+foldedText:"poincare" -abstract:"poincaré" -summary:"poincaré" -abstract:"poincare" -summary:"poincare")^2)',
    ].join(' '),
  )
})

test('a word is looked for as the other side of the Atlantic spells it too', () => {
  expect(luceneQuery('tumour')).toBe(
    [
      '(title:"tumour"^3 abstract:"tumour" summary:"tumour"',
      'title:"tumor"^3 abstract:"tumor" summary:"tumor"',
      '(+foldedTitle:"tumour" -title:"tumour" -title:"tumor")^6',
      '(+foldedText:"tumour" -abstract:"tumour" -summary:"tumour" -abstract:"tumor" -summary:"tumor")^2)',
    ].join(' '),
  )
})

test('a mark that stands beside its letter is part of it', () => {
  expect(luceneQuery('Poincare\u0301')).toBe(luceneQuery('Poincaré'))
})

test('a sign that folds to a quote or a backslash ends nothing', () => {
  expect(luceneQuery('ö＂ö＼ö')).toContain('+foldedTitle:"o o o"')
})
