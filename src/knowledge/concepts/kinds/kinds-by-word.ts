import type { ConceptKind } from '../../../domain/concept-kind.ts'

/** The kind of each word, from kinds with their words, a space between two. */
export const kindsByWord = (lists: [kind: ConceptKind, words: string][]): ReadonlyMap<string, ConceptKind> =>
  new Map(
    lists.flatMap(([kind, words]) => words.split(/\s+/u).map((word): [string, ConceptKind] => [word, kind])),
  )
