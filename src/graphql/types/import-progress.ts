import { builder } from '../builder.ts'
import type { ImportProgress } from '../imports/import-progress.ts'
import { importState } from './import-state.ts'

/** How far an import is. */
export const importProgress = builder.objectRef<ImportProgress>('ImportProgress').implement({
  description: 'How far an import is.',
  fields: (t) => ({
    state: t.field({
      type: importState,
      description: 'Whether it runs, or how it ended.',
      resolve: ({ state }) => state,
    }),
    step: t.exposeString('step', { description: 'What is being done, in words.' }),
    done: t.exposeInt('done', { description: 'How much of the step is done.' }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'How much there is to do; null where nobody knows.',
    }),
    unit: t.exposeString('unit', { description: 'What is counted, such as texts.' }),
  }),
})
