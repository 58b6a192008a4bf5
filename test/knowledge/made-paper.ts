import type { PaperText } from '../../src/knowledge/knowledge.ts'

/** A paper of which no source states anything beyond title and text. */
export const madePaper = (title: string, text: string, stated: Partial<PaperText> = {}): PaperText => ({
  title,
  text,
  statedConcepts: [],
  statedOrganizations: [],
  urls: [],
  ...stated,
})
