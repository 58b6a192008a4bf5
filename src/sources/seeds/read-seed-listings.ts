import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { ListingPlace } from '../../domain/listing.ts'
import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import { readLines } from '../read-lines.ts'
import { parseSeedLine } from './parse-seed-line.ts'
import { readJsonFile } from './read-json-file.ts'
import { seedListing } from './seed-listing.ts'
import { seedPlaces } from './seed-places.ts'

/** The titles of those papers of a file that are in `ids`. */
const titlesOf = async (file: InputFile, ids: ReadonlySet<string>): Promise<Map<string, string>> => {
  const titles = new Map<string, string>()
  for await (const line of readLines(file, null)) {
    const read = line.kind === 'text' ? parseSeedLine(line.text) : line
    if (read.kind === 'paper' && ids.has(read.paper.id)) titles.set(read.paper.id, read.paper.title)
  }
  return titles
}

/**
 * The places of a file's seed papers, by the paper's id, from the listings.json beside the file; null where there is none (standard input has nothing beside it). Throws a
 * Failure INPUT_REFUSED where listings.json is not as it must be, or names a paper that the file does not have.
 */
export const readSeedListings = async (file: InputFile): Promise<ReadonlyMap<string, ListingPlace[]> | null> => {
  const path = join(dirname(file.name), 'listings.json')
  if (file.name === '<stdin>' || !existsSync(path)) return null
  const listings = await readJsonFile(path, z.array(seedListing))
  const ids = new Set(listings.flatMap(({ papers }) => papers))
  const titles = await titlesOf(file, ids)
  const missing = [...ids].filter((id) => !titles.has(id))
  if (missing.length > 0) {
    const named = missing.slice(0, 5).map((id) => `'${id}'`).join(', ')
    throw new Failure('INPUT_REFUSED', `${path}: it lists ${missing.length} papers that are not in ${file.name}, such as ${named}`)
  }
  return seedPlaces(listings, titles)
}
