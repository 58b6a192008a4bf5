import type { PaperText } from '../knowledge.ts'
import { sentText } from '../services/sent-text.ts'

const instructions = `You index research papers. For the paper that you are given, list the 5 to 15 concepts that another researcher would look for it by, the most central first.
Copy every concept exactly as it stands in the title or the text: a term or a proper name of one to six words, not a sentence, and nothing that is not written there. Leave out words that any paper might use, such as "approach" or "experiments".
Give each its kind: TASK (what is to be solved), METHOD (how: an algorithm, a technique, a training procedure), MODEL (a trained or named model), DATASET (data or a benchmark), METRIC (what is measured), FIELD (a discipline), OTHER where none is plainly right.
Answer with JSON only: {"concepts": [{"name": "...", "kind": "..."}]}`

/** The messages that ask for one paper's concepts. */
export const extractionMessages = ({
  title,
  text,
}: Pick<PaperText, 'title' | 'text'>): { role: string; content: string }[] => [
  { role: 'system', content: instructions },
  { role: 'user', content: sentText(`Title: ${title}\n\n${text}`) },
]
