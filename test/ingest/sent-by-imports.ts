import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { z } from 'zod'
import { importEverything } from './import-everything.ts'
import { openImporter } from './importer.ts'

const send = async (): Promise<string[]> => {
  const importer = await openImporter()
  await importEverything(importer)
  await importer.close()
  return importer.sent.map(({ statement }) => statement.text)
}

/** The text of each statement that `importEverything` sends to a real Neo4j: sent once for all test files, because it takes seconds. */
export const sentByImports = async (): Promise<Set<string>> => {
  const kept = join(inject('scratch'), 'sent-by-imports.json')
  if (!existsSync(kept)) {
    const begun = `${kept}.${process.pid}`
    writeFileSync(begun, JSON.stringify(await send()))
    renameSync(begun, kept)
  }
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(kept, 'utf8'))))
}
