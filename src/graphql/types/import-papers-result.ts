import { builder } from '../builder.ts'
import { importedPapers } from './imported-papers.ts'
import { refusedImport } from './refused-import.ts'

/** How an import ended. */
export const importPapersResult = builder.unionType('ImportPapersResult', {
  description: 'How an import ended: all of it was taken in, or nothing.',
  types: [importedPapers, refusedImport],
  resolveType: ({ kind }) => (kind === 'imported' ? importedPapers : refusedImport),
})
