import type { PaperText } from '../knowledge.ts'
import { askService } from '../services/ask-service.ts'
import type { Patience } from '../services/patience.ts'
import type { ServiceAnswer } from '../services/service-answer.ts'
import { serviceFailure } from '../services/service-failure.ts'
import type { Service } from '../services/service.ts'
import { answeredConcepts } from './answered-concepts.ts'
import { extractionMessages } from './extraction-messages.ts'
import type { ExtractedConcept, Extractor } from './extractor.ts'
import { requestForms } from './request-forms.ts'

type Paper = Pick<PaperText, 'title' | 'text'>

/** Papers that are asked for side by side: what a small service of one's own still answers in time, and well below the limits of a large one. */
const AT_ONCE = 4
/** A request that a model wrote nonsense to is sent once more. */
const ANSWERS = 2
/** A large model takes its time. */
const patience: Patience = { answerMs: 180_000, inAllMs: Infinity }

/** The statuses of a service that does not take a request for its form. */
const isAboutForm = (status: number): boolean => status === 400 || status === 422

/**
 * An extractor behind an OpenAI-compatible address. `name` is the address and after # the model, such as 'http://localhost:11434/v1#qwen3:8b'. Asks for one
 * paper a request, four at a time, and of equal papers in a call for one. `extract` throws as an embedder behind an address does, so that an import stops where it can
 * go on later: a Failure BAD_CONFIG where the key, the address or the model is wrong, EXTRACTOR_FAILED where the service does not answer. A paper that it refuses,
 * or answers twice with something else than concepts, is null.
 */
export const addressExtractor = (name: string, key: string | null): Extractor => {
  const service: Service = {
    name,
    key,
    variable: 'EXTRACTOR',
    path: '/chat/completions',
    failed: 'EXTRACTOR_FAILED',
  }
  // The first of the forms that the service may take, and whether it has taken it.
  let form = 0
  let isTaken = false

  const ask = async (paper: Paper): Promise<ServiceAnswer> => {
    for (;;) {
      const asked = form
      const answer = await askService(
        service,
        { messages: extractionMessages(paper), ...requestForms[asked] },
        patience,
      )
      if (answer.status === 200) isTaken = true
      if (!isAboutForm(answer.status)) return answer
      // Another paper's answer may have moved on to the next form meanwhile.
      if (asked < form) continue
      if (isTaken || asked + 1 >= requestForms.length) return answer
      form = asked + 1
    }
  }

  const extractOne = async (paper: Paper): Promise<ExtractedConcept[] | null> => {
    for (let answers = 0; answers < ANSWERS; answers += 1) {
      const answer = await ask(paper)
      // A service that took the form for other papers refuses this one's words, not what it is asked.
      if (isTaken && isAboutForm(answer.status)) return null
      if (answer.status !== 200) throw serviceFailure(service, answer)
      const found = answeredConcepts(answer.body)
      if (found !== null) return found
    }
    return null
  }

  const extract = async (papers: Paper[]): Promise<(ExtractedConcept[] | null)[]> => {
    const keyOf = ({ title, text }: Paper): string => JSON.stringify([title, text])
    const distinct = new Map(papers.map((paper) => [keyOf(paper), paper]))
    const left = [...distinct]
    const found = new Map<string, ExtractedConcept[] | null>()
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift())
        found.set(next[0], await extractOne(next[1]))
    }
    const stopAll = (error: unknown): never => {
      left.length = 0
      throw error
    }
    await Promise.all(Array.from({ length: AT_ONCE }, () => work().catch(stopAll)))
    return papers.map((paper) => found.get(keyOf(paper)) ?? null)
  }

  return { name, extract }
}
