import { dirname } from 'node:path'
import { openInputFile } from '../../src/sources/open-input-file.ts'
import { allOf } from './all-of.ts'
import type {
  OpenedFile,
  Source,
  SourceItem,
  SourceOptions,
  SourcePosition,
} from '../../src/sources/source.ts'

/** Opens a file with a source, as the importer does. */
export const openWith = async (
  source: Source,
  path: string,
  options: Partial<SourceOptions> = {},
): Promise<OpenedFile> =>
  source.open(await openInputFile(path, dirname(path)), { sourceName: null, date: null, ...options })

/** All that a source reads from a file, from a position on. */
export const readWith = async (
  source: Source,
  path: string,
  options: Partial<SourceOptions> = {},
  from: SourcePosition | null = null,
): Promise<SourceItem[]> => {
  const opened = await openWith(source, path, options)
  return allOf(opened.read(from))
}
