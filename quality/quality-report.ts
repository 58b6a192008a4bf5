import type { Figure } from './figures/figure.ts'

/** The figures of a run. `final` null where that half was not looked at. */
export type QualityReport = {
  /** As the embedder names itself, such as 'lexical'. */
  embedder: string
  development: Figure[]
  final: Figure[] | null
}
