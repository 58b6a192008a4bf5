import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import { paperOrderKeys } from '../../src/domain/paper-order-keys.ts'
import { titleKey } from '../../src/domain/title-key.ts'
import type { Graph } from '../../src/graph/graph.ts'

/** A paper of the small graph: what it hangs from is named by slug. */
export type SmallPaper = {
  id: string
  title: string
  publishedAt: string | null
  upvotes: number | null
  topics: string[]
  concepts: string[]
  organizations: string[]
}

const paper = (
  id: string,
  title: string,
  publishedAt: string | null,
  upvotes: number | null,
  hangs: Partial<Pick<SmallPaper, 'topics' | 'concepts' | 'organizations'>> = {},
): SmallPaper => ({ id, title, publishedAt, upvotes, topics: [], concepts: [], organizations: [], ...hangs })

/** Twelve papers with ties and gaps in every order. */
export const smallPapers: SmallPaper[] = [
  paper('p01', 'Aligned models', '2025-03-01', 5, {
    topics: ['language', 'translation'],
    concepts: ['bert'],
  }),
  paper('p02', 'Bolder models', '2025-03-01', 5, {
    topics: ['language', 'translation'],
    concepts: ['bert', 'bleu'],
  }),
  paper('p03', 'Calmer models', '2025-03-01', null, { topics: ['language'], concepts: ['bleu'] }),
  paper('p04', 'Denser models', null, 9, { topics: ['language', 'translation'], concepts: ['bert'] }),
  paper('p05', 'Élan in models', null, null, { topics: ['language'], organizations: ['acme'] }),
  paper('p06', 'Further models', '2024-12-31', 12, {
    topics: ['language'],
    concepts: ['bert'],
    organizations: ['acme'],
  }),
  paper('p07', 'Further models', '2026-01-08', 12, { topics: ['vision'], organizations: ['acme', 'zeta'] }),
  paper('p08', 'Greater models', '2026-01-08', 0, { topics: ['vision'], concepts: ['bert'] }),
  paper('p09', 'Higher models', '2026-01-09', 100, { topics: ['vision'], concepts: ['bleu'] }),
  paper('p10', 'Idle models', null, 3, { concepts: ['bert', 'bleu'] }),
  paper('p11', 'Joint models', '2023-06-15', null, { organizations: ['zeta'] }),
  paper('p12', '日本語 models', '2025-03-01', 5, { topics: ['language'] }),
]

const countOf = (kind: 'topics' | 'concepts' | 'organizations', slug: string): number =>
  smallPapers.filter((one) => one[kind].includes(slug)).length

const entity = (kind: 'topics' | 'concepts' | 'organizations', slug: string, name: string) => {
  const paperCount = countOf(kind, slug)
  return { slug, name, paperCount, aliases: [], ...entityOrderKeys({ slug, name, paperCount }) }
}

const parameters = {
  papers: smallPapers.map((one) => ({
    ...one,
    ...paperOrderKeys({ ...one, titleKey: titleKey(one.title) }),
    titleKey: titleKey(one.title),
  })),
  topics: [
    { ...entity('topics', 'language', 'Language'), description: 'Words and sentences.', broader: null },
    {
      ...entity('topics', 'translation', 'Translation'),
      description: 'From tongue to tongue.',
      broader: 'language',
    },
    { ...entity('topics', 'parsing', 'Parsing'), description: 'Trees of sentences.', broader: 'language' },
    { ...entity('topics', 'vision', 'Vision'), description: 'Pictures and films.', broader: null },
  ],
  concepts: [
    { ...entity('concepts', 'bert', 'BERT'), kind: 'MODEL' },
    { ...entity('concepts', 'bleu', 'BLEU'), kind: 'METRIC' },
    { ...entity('concepts', 'unused', 'Un|used'), kind: 'OTHER' },
  ],
  organizations: [entity('organizations', 'acme', 'Acme'), entity('organizations', 'zeta', 'Zeta Institute')],
  alike: [
    { from: 'p01', to: 'p02', rank: 1, score: 0.75 },
    { from: 'p01', to: 'p03', rank: 2, score: 0.5 },
    { from: 'p02', to: 'p01', rank: 1, score: 0.75 },
    { from: 'p06', to: 'p01', rank: 1, score: 0.25 },
  ],
}

const texts = [
  `UNWIND $topics AS t
   CREATE (n:Topic)
   SET n = t {.slug, .name, .description, .aliases, .paperCount, .byName, .byPaperCount}`,
  `UNWIND $topics AS t
   MATCH (n:Topic {slug: t.slug}), (b:Topic {slug: t.broader})
   CREATE (n)-[:BROADER]->(b)`,
  `UNWIND $concepts AS c
   CREATE (n:Concept)
   SET n = c`,
  `UNWIND $organizations AS o
   CREATE (n:Organization)
   SET n = o`,
  `UNWIND $papers AS p
   CREATE (n:Paper)
   SET n = p {.id, .title, .titleKey, .byPublished, .byPublishedAscending, .byUpvotes, .byUpvotesAscending, .byTitle}
   SET n.publishedAt = date(p.publishedAt), n.upvotes = toInteger(p.upvotes), n.summary = 'About ' + p.title
   SET n.createdAt = datetime('2026-01-01T00:00:00Z'), n.updatedAt = datetime('2026-01-02T00:00:00Z')`,
  `UNWIND $papers AS p
   UNWIND p.topics AS slug
   MATCH (n:Paper {id: p.id}), (t:Topic {slug: slug})
   CREATE (n)-[:ABOUT {score: 0.5, direct: slug <> 'language' OR NOT 'translation' IN p.topics, primary: slug = p.topics[-1], topic: slug, byPublished: p.byPublished, byUpvotes: p.byUpvotes}]->(t)`,
  `UNWIND $papers AS p
   UNWIND p.concepts AS slug
   MATCH (n:Paper {id: p.id}), (c:Concept {slug: slug})
   CREATE (n)-[:MENTIONS {score: 0.5, spelling: toUpper(slug), concept: slug, byPublished: p.byPublished}]->(c)`,
  `UNWIND $papers AS p
   UNWIND p.organizations AS slug
   MATCH (n:Paper {id: p.id}), (o:Organization {slug: slug})
   CREATE (n)-[:FROM {evidence: ['STATED'], organization: slug, byPublished: p.byPublished}]->(o)`,
  `UNWIND $alike AS s
   MATCH (a:Paper {id: s.from}), (b:Paper {id: s.to})
   CREATE (a)-[:SIMILAR_TO {score: s.score, rank: toInteger(s.rank), parts: ['words', 'concepts'], values: [s.score, s.score],
     contributions: [s.score - 0.25, 0.25], sharedConcepts: ['bert', 'gone'], sharedConceptWeights: [0.2, 0.1], sharedTopics: ['language'], sharedOrganizations: []}]->(b)`,
  `MATCH (a:Paper {id: 'p01'}), (b:Paper {id: 'p02'}), (c:Paper {id: 'p03'})
   CREATE (a)-[:SHARES_CONCEPT {weight: 2.0, concepts: ['bert'], conceptWeights: [2.0]}]->(b)
   CREATE (b)-[:SHARES_CONCEPT {weight: 1.5, concepts: ['bleu'], conceptWeights: [1.5]}]->(c)`,
  `MATCH (p:Paper {id: 'p01'}), (q:Paper {id: 'p06'}), (acme:Organization {slug: 'acme'})
   CREATE (code:Artifact {key: 'https://code.example/acme/tool', url: 'https://code.example/acme/Tool', kind: 'REPOSITORY', owner: 'acme', name: 'tool'})-[:OWNED_BY]->(acme)
   CREATE (page:Artifact {key: 'https://page.example/', url: 'https://page.example/', kind: 'PROJECT_PAGE'})
   CREATE (p)-[:LINKS_TO]->(code), (p)-[:LINKS_TO]->(page), (q)-[:LINKS_TO]->(code)
   CREATE (ada:Author {id: 'a1', name: 'Ada', paperCount: 2, byName: 'ada\ta1', byPaperCount: '0000000002\ta1'})
   CREATE (bo:Author {id: 'a2', name: 'Bo', paperCount: 1, byName: 'bo\ta2', byPaperCount: '0000000001\ta2'})
   CREATE (p)-[:WRITTEN_BY {position: 1}]->(bo), (p)-[:WRITTEN_BY {position: 2}]->(ada), (q)-[:WRITTEN_BY {position: 1}]->(ada)
   CREATE (day:Listing {id: 'pages:2026-01-08', source: 'pages', monthDay: '01-08', date: date('2026-01-08'), title: 'Pages, 8 January 2026', byDate: '2026-01-08\tpages:2026-01-08'})
   CREATE (some:Listing {id: 'pages:--01-07:abc', source: 'pages', monthDay: '01-07', title: 'Pages, 7 January', byDate: '-\tpages:--01-07:abc'})
   CREATE (day)-[:LISTS {position: 1, listing: day.id}]->(q), (day)-[:LISTS {position: 2, listing: day.id}]->(p)
   CREATE (some)-[:LISTS {position: 1, listing: some.id}]->(p)
   CREATE (:SourceRecord {key: 'jsonl:1587', source: 'jsonl', sourceId: '1587', firstSeenAt: datetime('2026-01-01T00:00:00Z'), lastSeenAt: datetime('2026-01-02T10:30:00.5Z')})-[:DESCRIBES]->(p)
   CREATE (:MergedPaper {id: 'old'})-[:MERGED_INTO]->(p)
   SET p.abstract = 'All of it.', p.arxivId = '2501.01234', p.doi = '10.1000/xyz', q.updatedAt = datetime('2026-02-01T00:00:00Z')
   MERGE (corpus:Corpus {key: 'corpus'})
   SET corpus.embedder = 'lexical', corpus.updatedAt = datetime('2026-01-02T12:00:00Z')`,
]

/** Writes the small graph into an empty one, by the rules of schema/model.md. */
export const writeSmallGraph = (graph: Graph): Promise<void> =>
  graph.write(async (run) => {
    for (const text of texts) await run({ text, parameters })
  })
