import type { ConceptKind } from '../domain/concept-kind.ts'
import type { CorpusStatistics } from './embedders/embedder.ts'
import type { ExtractedConcept } from './extractors/extractor.ts'
import type { StatedConcept } from '../domain/paper-statement.ts'

/** A paper as knowledge sees it: its words and what its sources state. */
export type PaperText = {
  title: string
  /** The abstract, else the summary, else empty. */
  text: string
  statedConcepts: StatedConcept[]
  /** As sources write them. */
  statedOrganizations: string[]
  /** Addresses that sources state, in any spelling; those within the text are found there. */
  urls: string[]
}

/** What is known of a paper from elsewhere. */
export type PaperContext = {
  /** How common words are among the papers of the graph. */
  corpus: CorpusStatistics
  /** The paper's vector, of the same embedder as the topics'; null where topics are told by words alone. */
  embedding: number[] | null
  /** What an extractor found in the paper, most central first; absent where none read it, and the built-in reader of phrases does. */
  extracted?: ExtractedConcept[]
}

/**
 * Why a paper mentions a concept, the surest first: the lexicon has it; a source states it; the paper defines it with its acronym; or only its words name it. A concept of the
 * last two is known by its words alone, so other papers have the same one where they write the same words.
 */
export const mentionBases = ['LEXICON', 'STATED', 'ACRONYM', 'PHRASE'] as const

export type MentionBasis = (typeof mentionBases)[number]

export type Mention = {
  slug: string
  name: string
  kind: ConceptKind
  aliases: string[]
  /** How central the concept is to the paper, above 0 and up to 1. */
  score: number
  /** As this paper writes it. */
  spelling: string
  basis: MentionBasis
}

/** A topic that a paper is about: `direct` false where it is a broader one of a direct topic. Exactly one direct topic is primary, unless there is none. */
export type TopicAssignment = { slug: string; score: number; direct: boolean; primary: boolean }

export type OrganizationEvidence = 'STATED' | 'REPOSITORY' | 'AFFILIATION'

export type OrganizationAttribution = { slug: string; name: string; evidence: OrganizationEvidence[] }

export type ArtifactLink = {
  /** The same for all spellings of the address: the node's key. */
  key: string
  /** The address in one form, in the case that the paper writes it. */
  url: string
  kind: 'REPOSITORY' | 'MODEL' | 'DATASET' | 'SPACE' | 'PROJECT_PAGE'
  owner: string | null
  name: string | null
  /** Slug of the organisation whose account the owner is known to be; null otherwise. */
  organization: string | null
}

/** What is known of one paper from its own words. */
export type PaperKnowledge = {
  mentions: Mention[]
  topics: TopicAssignment[]
  organizations: OrganizationAttribution[]
  artifacts: ArtifactLink[]
}

/** Reads papers; made once from the reference data. Pure: the same papers give the same answer, nothing is read or written. */
export type Knowledge = {
  describe(paper: PaperText, context?: PaperContext): PaperKnowledge
}
