import { emptyCorpus } from './embedders/empty-corpus.ts'
import type { ReferenceData } from '../domain/reference-data.ts'
import type { Artifact } from './artifacts/artifact.ts'
import { assignTopics } from './topics/assign-topics.ts'
import { attributeOrganizations } from './organizations/attribute-organizations.ts'
import { conceptLexicon } from './concepts/known/concept-lexicon.ts'
import { findArtifacts } from './artifacts/find-artifacts.ts'
import { findConcepts } from './concepts/known/find-concepts.ts'
import type { ArtifactLink, Knowledge, PaperContext, PaperKnowledge, PaperText } from './knowledge.ts'
import { mentions } from './concepts/mentions.ts'
import { organizationIndex } from './organizations/index/organization-index.ts'
import { ownerOfAccount } from './organizations/owners/owner-of-account.ts'
import { readPaper } from './text/reading.ts'
import { statedConcepts } from './concepts/known/stated-concepts.ts'
import { topicEvidence } from './topics/topic-evidence.ts'
import { topicIndex } from './topics/topic-index.ts'
import { topicMeaning } from './topics/topic-meaning.ts'

/** What knowledge may be made with besides the reference data. */
type KnowledgeOptions = {
  /** By slug the vector of each topic's text (topicTexts), by the embedder that makes the papers' vectors; null where topics are told by words alone. */
  topicVectors: ReadonlyMap<string, number[]> | null
}

/** Prepares the reference data once (a fraction of a second), so that describing a paper takes time by its own length only. */
export const createKnowledge = (
  reference: ReferenceData,
  { topicVectors }: KnowledgeOptions = { topicVectors: null },
): Knowledge => {
  const lexicon = conceptLexicon(reference.concepts)
  const topics = topicIndex(reference.topics)
  const meaningOf = topicMeaning(topicVectors)
  const organizations = organizationIndex(reference.organizations)

  const linkOf = ({ key, url, kind, owner, name, account }: Artifact): ArtifactLink => {
    const organization = ownerOfAccount(organizations, { owner, account })?.slug ?? null
    return { key, url, kind, owner, name, organization }
  }

  const describe = (
    paper: PaperText,
    context: PaperContext = { corpus: emptyCorpus, embedding: null },
  ): PaperKnowledge => {
    const reading = readPaper(paper.title, paper.text)
    const stated = statedConcepts(lexicon, paper.statedConcepts)
    const hits = findConcepts(reading, lexicon, stated)
    const found = mentions(reading, hits, stated, lexicon, context)
    const artifacts = findArtifacts(paper.urls, paper.text)
    return {
      mentions: found,
      topics: assignTopics(
        topicEvidence(reading, topics, hits, found, lexicon, meaningOf(context.embedding)),
        topics,
      ),
      organizations: attributeOrganizations(organizations, paper.statedOrganizations, artifacts),
      artifacts: artifacts.map(linkOf),
    }
  }
  return { describe }
}
