import { join } from 'node:path'
import type { ReferenceData } from '../../domain/reference-data.ts'
import { Failure } from '../../failure.ts'
import { readJsonFile } from './read-json-file.ts'
import { conceptEntries, organizationEntries, topicEntries } from './reference-entries.ts'
import { referenceMistakes } from './reference-mistakes.ts'

/**
 * The topic tree, the concept lexicon and the organisations in a folder (topics.json, concepts.json, organizations.json). Throws a Failure
 * INPUT_REFUSED that names every mistake of a file, or between them, at once.
 */
export const readReferenceData = async (directory: string): Promise<ReferenceData> => {
  const [topics, concepts, organizations] = await Promise.all([
    readJsonFile(join(directory, 'topics.json'), topicEntries),
    readJsonFile(join(directory, 'concepts.json'), conceptEntries),
    readJsonFile(join(directory, 'organizations.json'), organizationEntries),
  ])
  const data = { topics, concepts, organizations }
  const mistakes = referenceMistakes(data)
  if (mistakes.length > 0)
    throw new Failure('INPUT_REFUSED', `${directory} contradicts itself:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`)
  return data
}
