import type { FailureCode } from '../../failure.ts'

/** An OpenAI-compatible service as one of its uses sees it. */
export type Service = {
  /** The address and after # the model, as the variable has it. */
  name: string
  key: string | null
  /** Where it is configured; the key is in the variable of that name with _KEY behind it. */
  variable: 'EMBEDDER' | 'EXTRACTOR'
  /** What is asked for, behind the address. */
  path: '/embeddings' | '/chat/completions'
  /** The code of a Failure that is the service's own. */
  failed: FailureCode
}
