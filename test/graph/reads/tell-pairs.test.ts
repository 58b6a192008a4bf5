import { expect, test } from 'vitest'
import { tellPairs } from '../../../src/graph/reads/tell-pairs.ts'

test('what a sentence on each of some pairs needs, in one statement', () => {
  const pair = {
    from: 'p1',
    to: 'p2',
    parts: ['words'],
    values: [0.5],
    contributions: [0.25],
    sharedConcepts: ['bert'],
    sharedConceptWeights: [0.1],
    sharedTopics: ['language'],
    sharedOrganizations: [],
  }
  expect(tellPairs([pair])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "pairs": [
          {
            "contributions": [
              0.25,
            ],
            "from": "p1",
            "parts": [
              "words",
            ],
            "sharedConceptWeights": [
              0.1,
            ],
            "sharedConcepts": [
              "bert",
            ],
            "sharedOrganizations": [],
            "sharedTopics": [
              "language",
            ],
            "to": "p2",
            "values": [
              0.5,
            ],
          },
        ],
      },
      "text": "UNWIND range(0, size($pairs) - 1) AS place
    WITH place, $pairs[place] AS pair
    MATCH (p:Paper {id: pair.from})
    MATCH (q:Paper {id: pair.to})
    RETURN place, {
      from: {
        title: p.title,
        text: left(coalesce(p.abstract, p.summary, ''), 5000),
        spellings: COLLECT {
          WITH p AS a
          MATCH (a)-[inA:MENTIONS]->(:Concept)
          RETURN inA.spelling
          ORDER BY inA.score DESC, inA.spelling
        }
      },
      to: {
        title: q.title,
        text: left(coalesce(q.abstract, q.summary, ''), 5000),
        spellings: COLLECT {
          WITH q AS a
          MATCH (a)-[inA:MENTIONS]->(:Concept)
          RETURN inA.spelling
          ORDER BY inA.score DESC, inA.spelling
        }
      },
      papers: coalesce(head(COLLECT { MATCH (c:Corpus {key: 'corpus'}) RETURN c.papers }), 0),
      parts: [i IN range(0, size(pair.parts) - 1) |
        {name: pair.parts[i], value: pair.values[i], contribution: pair.contributions[i]}
      ],
      sharedConcepts: COLLECT {
        UNWIND range(0, size(pair.sharedConcepts) - 1) AS i
        MATCH (c:Concept {slug: pair.sharedConcepts[i]})
        WITH i, c, p AS a, q AS b
        MATCH (a)-[inA:MENTIONS]->(c)<-[inB:MENTIONS]-(b)
        RETURN {name: c.name, kind: c.kind, weight: pair.sharedConceptWeights[i], paperCount: c.paperCount, from: inA {.spelling, .score}, to: inB {.spelling, .score}}
        ORDER BY i
      },
      sharedTopics: COLLECT {
        UNWIND range(0, size(pair.sharedTopics) - 1) AS i
        MATCH (c:Topic {slug: pair.sharedTopics[i]})
        RETURN c.name
        ORDER BY i
      },
      sharedBroaderTopics: COLLECT {
        WITH p AS a, q AS b
        WHERE size(pair.sharedTopics) = 0
        MATCH (a)-[:ABOUT]->(c:Topic)<-[:ABOUT]-(b)
        WHERE NOT EXISTS {
          MATCH (a)-[:ABOUT]->(narrower:Topic)-[:BROADER]->(c)
          WHERE EXISTS { (b)-[:ABOUT]->(narrower) }
        }
        RETURN c.name
        ORDER BY c.name
      },
      sharedOrganizations: COLLECT {
        UNWIND range(0, size(pair.sharedOrganizations) - 1) AS i
        MATCH (c:Organization {slug: pair.sharedOrganizations[i]})
        RETURN c.name
        ORDER BY i
      }
    } AS told",
    }
  `)
})
