import { expect, test } from 'vitest'
import { comparable } from '../../bench/side-by-side/counts/comparable.ts'

test('an answer of @neo4j/graphql equals one of ours: edges, properties, cursors and the order of keys apart', () => {
  const ours = {
    paper: {
      title: 'A',
      concepts: { edges: [{ score: 0.5, node: { slug: 'a' } }], pageInfo: { endCursor: 'x' } },
    },
  }
  const peers = {
    paper: { concepts: { edges: [{ node: { slug: 'a' }, properties: { score: 0.5 } }] }, title: 'A' },
  }
  expect(comparable(peers)).toEqual(comparable(ours))
})

test('a list of papers equals a connection with the same papers', () => {
  expect(comparable({ papers: [{ title: 'A' }] })).toEqual(
    comparable({ papers: { edges: [{ node: { title: 'A' } }] } }),
  )
})

test('another order of edges is another answer', () => {
  const edges = [{ node: { slug: 'a' } }, { node: { slug: 'b' } }]
  expect(comparable({ edges })).not.toEqual(comparable({ edges: edges.toReversed() }))
})
