import type { ReferenceData } from '../domain/reference-data.ts'
import { createKnowledge } from '../knowledge/create-knowledge.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'

/** Knowledge that is prepared when the first paper is described: a server that imports nothing starts without it. */
export const knowledgeOnDemand = (reference: ReferenceData): Knowledge => {
  let knowledge: Knowledge | null = null
  return {
    describe: (paper) => {
      knowledge ??= createKnowledge(reference)
      return knowledge.describe(paper)
    },
  }
}
