import type { MergedFacts } from '../../domain/merged-facts.ts'
import type { PaperText } from '../../knowledge/knowledge.ts'

/** What knowledge reads of a paper: its abstract, else its summary. */
export const paperText = (facts: MergedFacts): PaperText => ({
  title: facts.title,
  text: facts.abstract ?? facts.summary ?? '',
  statedConcepts: facts.concepts,
  statedOrganizations: facts.organizations,
  urls: facts.urls,
})
