import { builder } from '../builder.ts'
import { conceptKind } from './concept-kind.ts'

/** Which concepts. */
export const conceptFilter = builder.inputType('ConceptFilter', {
  description: 'Which concepts; every condition that is given holds.',
  fields: (t) => ({
    nameContains: t.string({ description: 'A part of the name, without regard to case and accents.' }),
    kind: t.field({ type: conceptKind, description: 'Only concepts of this kind.' }),
    minPapers: t.int({ description: 'Only concepts that at least so many papers name.' }),
  }),
})
