import { authorId } from '../../domain/author-id.ts'
import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Run } from '../../graph/graph.ts'
import { saveAffiliations } from '../../graph/import/save-affiliations.ts'
import { saveArtifacts } from '../../graph/import/save-artifacts.ts'
import { saveAuthors } from '../../graph/import/save-authors.ts'
import { saveAuthorships } from '../../graph/import/save-authorships.ts'
import { saveLinks } from '../../graph/import/save-links.ts'
import { saveMentions } from '../../graph/import/save-mentions.ts'
import { saveOrganizations } from '../../graph/import/save-organizations.ts'
import { saveSubjects } from '../../graph/import/save-subjects.ts'
import type { Statement } from '../../graph/statement.ts'
import type { DescribedPaper } from '../describe/described-paper.ts'
import { distinct } from './distinct.ts'
import type { PaperChange } from './paper-change.ts'
import { runAll } from './run-all.ts'
import type { KnownConcepts } from './write-concepts.ts'
import { writeConcepts } from './write-concepts.ts'

const byName = (entity: { slug: string; name: string }): string =>
  entityOrderKeys({ ...entity, paperCount: 0 }).byName

const statements = (
  described: DescribedPaper[],
  authored: PaperChange[],
): [rows: number, statement: Statement][] => {
  const all = described.map(({ change, knowledge }) => ({ paper: change.id, ...knowledge }))
  const organizations = distinct(
    all.flatMap(({ organizations: from }) => from),
    ({ slug }) => slug,
  ).map(({ slug, name }) => ({ slug, name, byName: byName({ slug, name }) }))
  const artifacts = distinct(
    all.flatMap((one) => one.artifacts),
    ({ key }) => key,
  )
  const signed = authored.flatMap(({ id, facts }) =>
    facts.authors.length === 0
      ? []
      : [{ id, authors: facts.authors.map((name) => ({ id: authorId(name), name })) }],
  )
  const authorships = signed.map(({ id, authors: signers }) => ({
    id,
    authors: signers.map((author) => author.id),
  }))
  const authors = distinct(
    signed.flatMap(({ authors: signers }) => signers),
    ({ id }) => id,
  )
  const mentions = all.map(({ paper, mentions: named }) => ({
    id: paper,
    mentions: named.map(({ slug, score, spelling, basis, kind }) => ({
      concept: slug,
      score,
      spelling,
      basis,
      kind,
    })),
  }))
  const subjects = all.flatMap(({ paper, topics }) =>
    topics.length === 0
      ? []
      : [{ id: paper, subjects: topics.map(({ slug, ...rest }) => ({ topic: slug, ...rest })) }],
  )
  const affiliations = all.flatMap(({ paper, organizations: from }) =>
    from.map(({ slug, evidence }) => ({ paper, organization: slug, evidence })),
  )
  const links = all.flatMap(({ paper, artifacts: linked }) =>
    linked.map(({ key }) => ({ paper, artifact: key })),
  )
  return [
    [organizations.length, saveOrganizations(organizations)],
    [artifacts.length, saveArtifacts(artifacts)],
    [authors.length, saveAuthors(authors)],
    [mentions.length, saveMentions(mentions)],
    [subjects.length, saveSubjects(subjects)],
    [affiliations.length, saveAffiliations(affiliations)],
    [links.length, saveLinks(links)],
    [authorships.length, saveAuthorships(authorships)],
  ]
}

/**
 * Writes what papers are about, name, come from and link to, and who wrote them: one statement a kind, none where there is nothing of it. Gives which of
 * the concepts that they name were there before.
 */
export const writeKnowledge = async (
  run: Run,
  described: DescribedPaper[],
  authored: PaperChange[],
): Promise<KnownConcepts> => {
  const known = await writeConcepts(
    run,
    described.flatMap(({ knowledge }) => knowledge.mentions),
  )
  await runAll(
    run,
    statements(described, authored).flatMap(([rows, statement]) => (rows > 0 ? [statement] : [])),
  )
  return known
}
