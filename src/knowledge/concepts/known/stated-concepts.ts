import { phraseSlug } from '../../names/phrase-slug.ts'
import type { StatedConcept } from '../../../domain/paper-statement.ts'
import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'
import { conceptsNamed } from './concepts-named.ts'
import { noContexts } from './shared-contexts.ts'
import { specificity } from './specificity.ts'

/** "Direct Preference Optimization (DPO)" is a name with an alias. */
const withoutBracket = /^(.*\S)\s*\(([^()]{2,12})\)$/u

const known = (lexicon: ConceptLexicon, name: string, stated: StatedConcept): KnownConcept | undefined => {
  const candidates = conceptsNamed(lexicon, name)
  const written = candidates.filter(
    (candidate) => candidate.name === name || candidate.aliases.includes(name),
  )
  return (
    (written.length > 1 ? written.find((candidate) => candidate.kind === stated.kind) : undefined) ??
    written.find((candidate) => !candidate.contexts.has(name)) ??
    written[0] ??
    candidates.find((candidate) => candidate.kind === stated.kind) ??
    candidates[0] ??
    lexicon.bySlug.get(phraseSlug(name))
  )
}

/** The concepts that a paper's sources name, each once: the lexicon's where it has them in any spelling, else new ones. */
export const statedConcepts = (lexicon: ConceptLexicon, stated: StatedConcept[]): KnownConcept[] => {
  const concepts = new Map<string, KnownConcept>()
  for (const concept of stated) {
    const written = concept.name.trim().replace(/\s+/gu, ' ')
    const [, name = written, acronym] = withoutBracket.exec(written) ?? []
    const found = known(lexicon, written, concept) ??
      known(lexicon, name, concept) ?? {
        slug: phraseSlug(name),
        name,
        kind: concept.kind ?? 'OTHER',
        aliases: acronym === undefined ? [] : [acronym],
        topic: null,
        specificity: specificity(name, 0),
        contexts: noContexts,
      }
    if (found.slug !== '' && !concepts.has(found.slug)) concepts.set(found.slug, found)
  }
  return [...concepts.values()]
}
