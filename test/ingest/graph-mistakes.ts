import { z } from 'zod'
import { authorId } from '../../src/domain/author-id.ts'
import { mergeStatements } from '../../src/domain/merge-statements.ts'
import { storedStatement } from '../../src/graph/import/stored-statement.ts'
import { paperText } from '../../src/ingest/describe/paper-text.ts'
import { surestBasis } from '../../src/ingest/write/surest-basis.ts'
import { partsOf } from '../../src/ingest/settle/parts-of.ts'
import { sameRecords } from '../../src/ingest/settle/same-records.ts'
import { commonestKind } from '../../src/ingest/write/commonest-kind.ts'
import { commonestSpelling } from '../../src/ingest/write/commonest-spelling.ts'
import { readUsages, usagesRow } from '../../src/graph/import/read-usages.ts'
import { emptyCorpus } from '../../src/knowledge/embedders/empty-corpus.ts'
import { countWords } from '../../src/knowledge/similarity/words/count-words.ts'
import { encodeWordProfile } from '../../src/knowledge/similarity/words/encode-word-profile.ts'
import { wordProfile } from '../../src/knowledge/similarity/words/word-profile.ts'
import type { Importer } from './importer.ts'

/** What is counted of each entity, and by which relationship. */
const counted = {
  Topic: 'ABOUT',
  Concept: 'MENTIONS',
  Organization: 'FROM',
  Author: 'WRITTEN_BY',
  Theme: 'IN_THEME',
}

const rules: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(counted).map(([label, type]) => [
      `${label}: papers are counted right`,
      `MATCH (n:${label})
       WITH n, COUNT { (n)<-[:${type}]-() } AS papers
       WHERE coalesce(n.paperCount, -1) <> papers OR NOT n.byPaperCount STARTS WITH right('000000000' + toString(papers), 10) + '\t'
       RETURN coalesce(n.slug, n.id) AS key`,
    ]),
  ),
  'nothing is left that no paper has': `
    MATCH (n:Concept|Organization|Author|Artifact)
    WHERE n.curated IS NULL AND NOT EXISTS { (n)<-[:MENTIONS|FROM|WRITTEN_BY|LINKS_TO]-() }
    RETURN coalesce(n.slug, n.id, n.key) AS key`,
  'a record speaks of one paper': `
    MATCH (r:SourceRecord)
    WHERE COUNT { (r)-[:DESCRIBES]->(:Paper) } <> 1
    RETURN r.key AS key`,
  'a paper has a record': 'MATCH (p:Paper) WHERE NOT (p)<-[:DESCRIBES]-() RETURN p.id AS key',
  'an id that was merged away leads to one paper': `
    MATCH (m:MergedPaper)
    WHERE COUNT { (m)-[:MERGED_INTO]->(:Paper) } <> 1 OR EXISTS { MATCH (:Paper {id: m.id}) }
    RETURN m.id AS key`,
  'a day and votes are those of the paper wherever pages are read': `
    MATCH (p:Paper)-[r:ABOUT|MENTIONS|FROM|IN_THEME]->()
    WHERE r.byPublished <> p.byPublished OR (r:ABOUT AND r.byUpvotes <> p.byUpvotes)
    RETURN p.id + type(r) AS key`,
  'every paper is joined': 'MATCH (p:Unjoined) RETURN p.id AS key',
  'lists and pairs are no longer than they may be': `
    MATCH (p:Paper)
    WHERE COUNT { (p)-[:SIMILAR_TO]->() } > 10 OR COUNT { (p)-[:SHARES_CONCEPT]-() } > 30
    RETURN p.id AS key`,
  'no paper is its own neighbour, or twice the same one': `
    MATCH (p:Paper)-[r:SIMILAR_TO|SHARES_CONCEPT]->(o)
    WITH p, type(r) AS type, o, count(*) AS times
    WHERE p = o OR times > 1 OR (type = 'SHARES_CONCEPT' AND p.id > o.id)
    RETURN p.id + type AS key`,
  'what two papers share both have': `
    MATCH (p:Paper)-[r:SHARES_CONCEPT]->(o)
    UNWIND r.concepts AS slug
    WITH p, o, slug
    WHERE NOT EXISTS { (p)-[:MENTIONS {concept: slug}]->() } OR NOT EXISTS { (o)-[:MENTIONS {concept: slug}]->() }
    RETURN p.id + slug AS key`,
  'a theme has papers': 'MATCH (t:Theme) WHERE NOT (t)<-[:IN_THEME]-() RETURN t.id AS key',
  'a paper is in one theme': 'MATCH (p:Paper) WHERE COUNT { (p)-[:IN_THEME]->() } > 1 RETURN p.id AS key',
  "a place on a listing is one paper's": `
    MATCH (l:Listing)-[r:LISTS]->()
    WITH l, r.position AS position, count(*) AS papers
    WHERE papers > 1
    RETURN l.id + position AS key`,
  'nothing of an import is left': 'MATCH (r:ImportRun) RETURN r.id AS key',
}

const paperRow = z.object({
  id: z.string(),
  paper: z.record(z.string(), z.unknown()),
  day: z.string().nullable(),
  statements: z.array(storedStatement),
  authors: z.array(z.string()),
})

const papers = `
  MATCH (p:Paper)
  RETURN p.id AS id, p {.*, embedding: p.embedding IS NOT NULL} AS paper, toString(p.publishedAt) AS day, COLLECT {
    MATCH (p)<-[:DESCRIBES]-(r:SourceRecord)
    RETURN r.statement
  } AS statements, COLLECT {
    MATCH (p)-[r:WRITTEN_BY]->(a:Author)
    RETURN a.id ORDER BY r.position
  } AS authors`

/** Whatever in a graph contradicts itself, its records first: empty where all is well. */
export const graphMistakes = async (importer: Importer): Promise<string[]> => {
  const mistakes: string[] = []
  for (const [rule, text] of Object.entries(rules))
    for (const { key } of await importer.read(text)) mistakes.push(`${rule}: ${String(key)}`)

  const rows = (await importer.read(papers)).map((row) => paperRow.parse(row))
  const holders = new Map<string, string[]>()
  let corpus = emptyCorpus
  for (const { id, paper, day, statements, authors } of rows) {
    if (partsOf(statements.map((statement) => ({ statement }))).length > 1)
      mistakes.push(`${id} is more than one paper`)
    const { facts } = mergeStatements(statements)
    const { title, text } = paperText(facts)
    const words = wordProfile(title, text)
    corpus = countWords(corpus, [words])
    const say = (field: string, here: unknown, due: unknown): void => {
      if (JSON.stringify(here ?? null) !== JSON.stringify(due ?? null))
        mistakes.push(`${id}: ${field} is ${JSON.stringify(here)}, not ${JSON.stringify(due)}`)
    }
    for (const field of ['title', 'abstract', 'summary', 'authorCount', 'upvotes', 'url'] as const)
      say(field, paper[field], facts[field])
    say('day', day, facts.publishedAt)
    say('words', paper['wordProfile'], encodeWordProfile(words))
    say('embedding', paper['embedding'], words.length > 0)
    say('authors', authors, [...new Set(facts.authors.map(authorId))])
    for (const field of ['arxivId', 'doi'] as const) {
      if (paper[field] != null) say(field, paper[field], facts[field])
      const stated = facts[field]
      if (stated === null) continue
      const list = holders.get(stated) ?? []
      holders.set(stated, paper[field] === stated ? [...list, id] : list)
    }
  }
  for (const [place, a] of rows.entries())
    for (const b of rows.slice(place + 1)) {
      const [ofA, ofB] = [a, b].map(({ statements }) =>
        statements.flatMap(({ arxivId, doi }) => [arxivId, doi].filter((id) => id !== null)),
      )
      if (ofA?.some((id) => ofB?.includes(id)) && sameRecords(a.statements, b.statements) === 'same')
        mistakes.push(`${a.id} and ${b.id} are one paper by an id`)
    }
  for (const [key, ids] of holders)
    if (ids.length !== 1) mistakes.push(`${key} is held by ${ids.length} papers`)

  const [stored] = await importer.read(
    'MATCH (c:Corpus) RETURN c.papers AS papers, c.documentFrequencies AS documentFrequencies',
  )
  if (rows.length > 0 && JSON.stringify(stored) !== JSON.stringify(corpus))
    mistakes.push('the corpus is counted wrong')

  const slugs = (await importer.read('MATCH (c:Concept) WHERE c.curated IS NULL RETURN c.slug AS slug')).map(
    ({ slug }) => String(slug),
  )
  for (const row of await importer.graph.read(readUsages(slugs, 1000))) {
    const { slug, name, kind, basis, usages } = usagesRow.parse(row)
    if (basis !== surestBasis(usages.map((usage) => usage.basis)))
      mistakes.push(`${slug} is there for ${basis}`)
    if (name !== commonestSpelling(usages))
      mistakes.push(`${slug} is called ${name}, not ${commonestSpelling(usages)}`)
    if (kind !== commonestKind(usages)) mistakes.push(`${slug} is a ${kind}, not a ${commonestKind(usages)}`)
  }
  return mistakes
}
