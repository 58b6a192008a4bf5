import { expect, test } from 'vitest'
import { highlights } from '../../src/graphql/search/highlights.ts'

const paper = {
  title: 'Distilling translators',
  abstract:
    'A first sentence. The teacher <T> is large & distils. Students learn. A student of the teacher translates. The end.',
  summary: 'About students.',
}

test('the title and the two sentences with the most different words, in order, marked and escaped', () => {
  expect(highlights(paper, 'teachers "distilled" student')).toEqual([
    '<mark>Distilling</mark> translators',
    'The <mark>teacher</mark> &lt;T&gt; is large &amp; <mark>distils</mark>.',
    'A <mark>student</mark> of the <mark>teacher</mark> translates.',
  ])
})

test('the summary where there is no abstract', () => {
  expect(highlights({ ...paper, abstract: null }, 'student')).toEqual(['About <mark>students</mark>.'])
})

test('the summary where the abstract has none of the words', () => {
  const summarised = { ...paper, title: 'Models', summary: 'Tried on satellites.' }
  expect(highlights(summarised, 'satellite')).toEqual(['Tried on <mark>satellites</mark>.'])
})

test.each([
  ['detection', 'Detecting'],
  ['interaction', 'Interactive'],
  ['retentive', 'Retention'],
  ['prediction', 'predicted'],
  ['votes', 'vote'],
  ['generalization', 'Generative'],
  ['efficiency', 'Efficient'],
])('%s marks %s, as the full-text index takes the two for one', (query, title) => {
  expect(highlights({ title, abstract: null, summary: null }, query)).toEqual([`<mark>${title}</mark>`])
})

test('words as the other side of the Atlantic spells them', () => {
  const marked = ['<mark>Tumours</mark> grow']
  expect(highlights({ title: 'Tumours grow', abstract: null, summary: null }, 'tumor')).toEqual(marked)
})

test('words that papers say of themselves, such as novel and experiments, as any other that is looked for', () => {
  const art = { ...paper, title: 'A novel study of art', abstract: 'Experiments on key exchange. The end.' }
  expect(highlights(art, 'novel art')).toEqual(['A <mark>novel</mark> study of <mark>art</mark>'])
  expect(highlights(art, 'key experiment')).toEqual([
    '<mark>Experiments</mark> on <mark>key</mark> exchange.',
  ])
})

test('stop words only where there is nothing else to look for', () => {
  expect(highlights(paper, 'of students')).toEqual([
    '<mark>Students</mark> learn.',
    'A <mark>student</mark> of the teacher translates.',
  ])
  expect(highlights(paper, '"end of" translators')).toEqual([
    'Distilling <mark>translators</mark>',
    'A student of the teacher <mark>translates</mark>.',
    'The <mark>end</mark>.',
  ])
  expect(highlights({ ...paper, title: 'What it is' }, 'what is')[0]).toBe(
    '<mark>What</mark> it <mark>is</mark>',
  )
})

test('words within a text of a script that puts no spaces between them', () => {
  const inChinese = {
    title: '基于深度学习的机器翻译',
    abstract: '本文研究机器翻译。没有别的。',
    summary: null,
  }
  expect(highlights(inChinese, '机器翻译 学习')).toEqual([
    '基于深度<mark>学习</mark>的<mark>机器翻译</mark>',
    '本文研究<mark>机器翻译</mark>。',
  ])
})

test.each(['elsewhere', '日本'])('nothing for %j', (query) => {
  expect(highlights(paper, query)).toEqual([])
})
