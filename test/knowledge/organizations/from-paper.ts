import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import type { PaperKnowledge } from '../../../src/knowledge/knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)

/** What is known of a paper that states these organisations and addresses, and has this text. */
export const fromPaper = (stated: string[], urls: string[] = [], text = ''): PaperKnowledge =>
  knowledge.describe(madePaper('A title', text, { statedOrganizations: stated, urls }))
