import type { StatedConcept } from '../../domain/paper-statement.ts'
import { slug } from '../../domain/slug.ts'

/** Adds an issue, with its path, for each further kind of a concept that a list states already with another one. An entry that is undefined was taken out. */
export const refuseOtherKinds = (
  concepts: (StatedConcept | undefined)[],
  addIssue: (path: PropertyKey[], message: string) => void,
): void => {
  const kinds = new Map<string, StatedConcept>()
  for (const [place, entry] of concepts.entries()) {
    if (entry === undefined || entry.kind === null) continue
    const key = slug(entry.name) || entry.name
    const first = kinds.get(key) ?? entry
    kinds.set(key, first)
    if (first.kind !== entry.kind)
      addIssue([place, 'kind'], `expected ${first.kind}, as '${first.name}' has it before; the first counts`)
  }
}
