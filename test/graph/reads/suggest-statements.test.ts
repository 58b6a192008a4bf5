import { expect, test } from 'vitest'
import { namesBeginning } from '../../../src/graph/reads/suggest/names-beginning.ts'
import { namesContaining } from '../../../src/graph/reads/suggest/names-containing.ts'
import { typedText } from '../../../src/graph/reads/suggest/typed-text.ts'
import { wordsQuery } from '../../../src/graph/reads/suggest/words-query.ts'

test('what has a name that begins with a text', () => {
  expect(namesBeginning(typedText('École p'), 10)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "aliases": "+aliases:ecole +aliases:p*",
        "folded": "ecole p",
        "key": "ecolep",
        "limit": Integer {
          "high": 0,
          "low": 10,
        },
        "mostAliased": Integer {
          "high": 0,
          "low": 100,
        },
      },
      "text": "CALL () {
      MATCH (n:Topic)
      WHERE n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Theme)
      WHERE n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Concept)
      WHERE n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Organization)
      WHERE n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Author)
      WHERE n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Paper)
      WHERE n.byTitle STARTS WITH $key
      RETURN n
      ORDER BY n.byTitle
      LIMIT $limit
      UNION ALL
      CALL db.index.fulltext.queryNodes('typed_words', $aliases) YIELD node AS n
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $mostAliased
    }
    RETURN head([label IN labels(n) WHERE label <> 'Unjoined']) AS type, coalesce(n.slug, n.id) AS key, coalesce(n.name, n.label, n.title) AS name, coalesce(n.aliases, []) AS aliases, coalesce(n.paperCount, 0) AS paperCount",
    }
  `)
})

test('what has a name with a text in it', () => {
  expect(namesContaining(typedText('École p'), 10)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "folded": "ecole p",
        "limit": Integer {
          "high": 0,
          "low": 10,
        },
        "mostTitled": Integer {
          "high": 0,
          "low": 200,
        },
        "titles": "+title:ecole +title:p*",
      },
      "text": "CALL () {
      MATCH (n:Topic)
      WHERE n.byName CONTAINS $folded
        AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded
        AND NOT n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Theme)
      WHERE n.byName CONTAINS $folded
        AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded
        AND NOT n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Concept)
      WHERE n.byName CONTAINS $folded
        AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded
        AND NOT n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Organization)
      WHERE n.byName CONTAINS $folded
        AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded
        AND NOT n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      MATCH (n:Author)
      WHERE n.byName CONTAINS $folded
        AND left(n.byName, size(n.byName) - size(coalesce(n.slug, n.id)) - 1) CONTAINS $folded
        AND NOT n.byName STARTS WITH $folded
      RETURN n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      UNION ALL
      CALL db.index.fulltext.queryNodes('typed_words', $titles, {limit: $mostTitled}) YIELD node AS n
      RETURN n
    }
    RETURN head([label IN labels(n) WHERE label <> 'Unjoined']) AS type, coalesce(n.slug, n.id) AS key, coalesce(n.name, n.label, n.title) AS name, coalesce(n.aliases, []) AS aliases, coalesce(n.paperCount, 0) AS paperCount",
    }
  `)
})

test('a text without a letter or digit is looked for in names alone', () => {
  const { text, parameters } = namesBeginning(typedText('*?'), 10)
  expect(text).not.toMatch(/:Paper|fulltext/u)
  expect(Object.keys(parameters)).toEqual(['folded', 'limit'])
})

test.each([
  [['a'], 'aliases:a*'],
  [['nlp'], 'aliases:*nlp*'],
  [['text', 'under'], '+aliases:text +aliases:under*'],
  [['深層'], '+aliases:"深層"'],
  [['言語モデ'], '+aliases:"言語" +aliases:モデ*'],
  [[], ''],
])('the full-text index is asked for the words %j', (words, query) => {
  expect(wordsQuery('aliases', words)).toBe(query)
})
