import { entityOrderKeys } from '../domain/entity-order-keys.ts'
import type { ConceptRow } from '../graph/import/save-concepts.ts'
import type { Mention } from '../knowledge/knowledge.ts'
import { distinct } from './distinct.ts'

/** The concepts that papers mention, each as the first of them has it, with the surest reason; sorted by slug. */
export const conceptRows = (mentions: Mention[]): ConceptRow[] =>
  distinct(mentions, ({ slug }) => slug).map(({ slug, name, kind, aliases, basis }) => ({
    slug,
    name,
    kind,
    aliases,
    basis,
    byName: entityOrderKeys({ slug, name, paperCount: 0 }).byName,
  }))
