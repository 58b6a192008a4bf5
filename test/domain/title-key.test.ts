import { expect, it } from 'vitest'
import { titleKey } from '../../src/domain/title-key.ts'

it.each([
  ['Graphs, Trees & Forests', 'graphs trees — forests'],
  ['Graphs &amp; Trees', 'Graphs & Trees'],
  ['Graphs &amp;amp; Trees', 'Graphs & Trees'],
  ['Poincar&eacute; Maps', 'Poincaré maps'],
  ['An <i>in situ</i> Study of H<sub>2</sub>O', 'An in situ study of H2O'],
  ['$\\alpha$-GAN', 'α-GAN'],
  ['\\alpha-GAN', 'α-GAN'],
  ['Learning $\\mathcal{O}(n)$ Things', 'Learning O(n) things'],
  ['\\emph{Fast} and {\\bf small}', 'Fast and small'],
  ['Scaling $10\\times$ Faster', 'Scaling 10× faster'],
  ['Erd\\H{o}s and G\\"odel', 'Erdős and Gödel'],
  ['Stra\\ss{}e', 'Straße'],
  ['STRASSE', 'Straße'],
  ['Eﬃcient ﬁne-tuning', 'Efficient fine-tuning'],
  ['ＢＥＲＴ　２', 'BERT 2'],
  ['DIŞARI', 'dışarı'],
  ['İSTANBUL', 'istanbul'],
  ['ΛΟΓΟΣ', 'λόγος'],
  ['Søren Łukasz', 'Soren Lukasz'],
  ['ガス', 'ｶﾞｽ'],
  ['zero\u200bwidth and so\u00adft', 'zerowidth and soft'],
])('%s and %s share a key', (one, other) => {
  expect(titleKey(one)).toBe(titleKey(other))
})

it.each([
  ['注意力机制综述', '注意力机制综述'],
  ['Обзор моделей: часть 2', 'обзормоделеичасть2'],
  ['نماذج اللغة', 'نماذجاللغة'],
  ['Attention Is All You Need', 'attentionisallyouneed'],
  ['If p<q and r>s', 'ifpqandrs'],
  ['\\Constructor and \\toString', 'constructorandtostring'],
])('the key of %s is %s', (title, key) => {
  expect(titleKey(title)).toBe(key)
})

it.each([
  ['かき', 'がき'],
  ['कि', 'का'],
])('%s and %s keep their own keys', (one, other) => {
  expect(titleKey(one)).not.toBe(titleKey(other))
})

it.each(['', '!!! … ???', '→ ∞', '$$'])(
  '%j, a title without a letter or digit, has the empty key',
  (title) => {
    expect(titleKey(title)).toBe('')
  },
)
