import { authorName } from './author-name.ts'
import { fieldRules } from './field-rules.ts'
import { fullestFirst } from './fullest-first.ts'
import type { Disagreement, MergedFacts } from './merged-facts.ts'
import type { PaperStatement, StatedConcept } from './paper-statement.ts'
import { readableName } from './readable-name.ts'
import { readableText } from './readable-text.ts'
import { settleField } from './settle-field.ts'
import { slug } from './slug.ts'
import { unionBy } from './union-by.ts'

const nameKey = (name: string): string => slug(name) || name

const allConcepts = (ranked: PaperStatement[]): StatedConcept[] => {
  const all = ranked.flatMap((statement) => statement.concepts)
  const withKind = new Map(
    unionBy(
      all.filter(({ kind }) => kind !== null),
      ({ name }) => nameKey(name),
    ).map(({ name, kind }) => [nameKey(name), kind]),
  )
  return unionBy(all, ({ name }) => nameKey(name)).map(({ name }) => ({
    name,
    kind: withKind.get(nameKey(name)) ?? null,
  }))
}

const whereToRead = (arxivId: string | null, doi: string | null, urls: string[]): string | null => {
  if (arxivId !== null) return `https://arxiv.org/abs/${arxivId}`
  if (doi !== null) return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
  return urls[0] ?? null
}

/** Empty where nothing but commands is there: then it is as stated. */
const readableTitle = (title: string): string => readableText(title) || title

const readable = (text: string | null): string | null => (text === null ? null : readableText(text) || null)

/**
 * What all records of one paper say together, whatever order they came in, and where they disagree. `upvotes` is the largest and `publishedAt`
 * the earliest that any states; `organizations`, `urls` and `concepts` are all of them together; every other field is that of the fullest
 * record that states it (most fields stated; a tie goes to the smaller `source:sourceId`), a DOI that arXiv gives only where there is no other. A record that lists its authors without counting
 * them states their number. Title, abstract and summary are as people want to read them (readableText), names as people write them (readableName, authorName); disagreements and
 * the records have them as stated. Titles that share a key and texts that differ in white space are no disagreement.
 * Throws a RangeError where there is no record at all.
 */
export const mergeStatements = (
  statements: PaperStatement[],
): { facts: MergedFacts; disagreements: Disagreement[] } => {
  const ranked = fullestFirst(statements)
  const title = settleField(ranked, fieldRules.title)
  const abstract = settleField(ranked, fieldRules.abstract)
  const summary = settleField(ranked, fieldRules.summary)
  const publishedAt = settleField(ranked, fieldRules.publishedAt)
  const authorCount = settleField(ranked, fieldRules.authorCount)
  const authors = settleField(ranked, fieldRules.authors)
  const upvotes = settleField(ranked, fieldRules.upvotes)
  const arxivId = settleField(ranked, fieldRules.arxivId)
  const journalDoi = settleField(ranked, fieldRules.doi)
  const doi = journalDoi.value ?? ranked.find((statement) => statement.doi !== null)?.doi ?? null
  if (title.value === null) throw new RangeError('There is no record to merge')

  const urls = unionBy(
    ranked.flatMap((statement) => statement.urls),
    (url) => url,
  )
  return {
    facts: {
      title: readableTitle(title.value),
      abstract: readable(abstract.value),
      summary: readable(summary.value),
      publishedAt: publishedAt.value,
      authorCount: authorCount.value,
      authors: (authors.value ?? []).map(authorName),
      organizations: unionBy(
        ranked.flatMap((statement) => statement.organizations.map(readableName)),
        nameKey,
      ),
      urls,
      arxivId: arxivId.value,
      doi,
      upvotes: upvotes.value,
      concepts: allConcepts(ranked),
      url: whereToRead(arxivId.value, doi, urls),
    },
    disagreements: [
      title,
      abstract,
      summary,
      publishedAt,
      authorCount,
      authors,
      upvotes,
      arxivId,
      journalDoi,
    ].flatMap((settled) => settled.disagreements),
  }
}
