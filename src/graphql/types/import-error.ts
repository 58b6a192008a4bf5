import { builder } from '../builder.ts'
import type { ImportMistake } from '../imports/import-mistake.ts'
import { importErrorCode } from './import-error-code.ts'

/** One reason why an import was refused. */
export const importError = builder.objectRef<ImportMistake>('ImportError').implement({
  description: 'One reason why an import was refused.',
  fields: (t) => ({
    code: t.field({
      type: importErrorCode,
      description: 'The kind of mistake.',
      resolve: ({ code }) => code,
    }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line of `records`, from 1; null where it is of no line.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the record, as concepts[2].kind; null where it is of no field.',
    }),
    message: t.exposeString('message', { description: 'What was wrong, and what was expected there.' }),
  }),
})
