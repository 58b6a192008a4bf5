import { Failure } from '../../failure.ts'
import type { Extractor } from '../../knowledge/extractors/extractor.ts'

/** The same extractor, each Failure of which has the code EXTRACTOR_FAILED: a client that imports cannot mend its configuration, and is not to take it for the embedder's. */
export const markedExtractor = ({ name, extract }: Extractor): Extractor => ({
  name,
  async extract(papers) {
    try {
      return await extract(papers)
    } catch (error) {
      throw error instanceof Failure
        ? new Failure('EXTRACTOR_FAILED', error.message, { cause: error })
        : error
    }
  },
})
