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

test.each(['the of a', 'elsewhere', '日本'])('nothing for %j', (query) => {
  expect(highlights(paper, query)).toEqual([])
})
