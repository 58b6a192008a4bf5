import type { ReferenceData } from '../domain/reference-data.ts'
import type { Artifact } from './artifacts/artifact.ts'
import { assignTopics } from './topics/assign-topics.ts'
import { attributeOrganizations } from './organizations/attribute-organizations.ts'
import { conceptLexicon } from './concepts/concept-lexicon.ts'
import { findArtifacts } from './artifacts/find-artifacts.ts'
import { findConcepts } from './concepts/find-concepts.ts'
import type { ArtifactLink, Knowledge, PaperKnowledge, PaperText } from './knowledge.ts'
import { mentions } from './concepts/mentions.ts'
import { organizationIndex } from './organizations/organization-index.ts'
import { readPaper } from './text/reading.ts'
import { statedConcepts } from './concepts/stated-concepts.ts'
import { topicEvidence } from './topics/topic-evidence.ts'
import { topicIndex } from './topics/topic-index.ts'

/** Prepares the reference data once (a fraction of a second), so that describing a paper takes time by its own length only. */
export const createKnowledge = (reference: ReferenceData): Knowledge => {
  const lexicon = conceptLexicon(reference.concepts)
  const topics = topicIndex(reference.topics)
  const organizations = organizationIndex(reference.organizations)

  const linkOf = ({ key, url, kind, owner, name, account }: Artifact): ArtifactLink => {
    const organization = account === null ? null : (organizations.byAccount.get(account)?.slug ?? null)
    return { key, url, kind, owner, name, organization }
  }

  const describe = (paper: PaperText): PaperKnowledge => {
    const reading = readPaper(paper.title, paper.text)
    const stated = statedConcepts(lexicon, paper.statedConcepts)
    const hits = findConcepts(reading, lexicon, stated)
    const found = mentions(reading, hits, stated)
    const artifacts = findArtifacts(paper.urls, paper.text)
    return {
      mentions: found,
      topics: assignTopics(topicEvidence(reading, topics, hits, found, lexicon), topics.broader),
      organizations: attributeOrganizations(organizations, paper.statedOrganizations, artifacts),
      artifacts: artifacts.map(linkOf),
    }
  }
  return { describe }
}
