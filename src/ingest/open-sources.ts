import { Failure } from '../failure.ts'
import type { InputFile } from '../sources/input-file.ts'
import type { OpenedFile, Source, SourceOptions } from '../sources/source.ts'

/** Every file looked at before anything is imported. Throws a Failure INPUT_REFUSED that names all that are refused. */
export const openSources = async (
  source: Source,
  files: InputFile[],
  options: SourceOptions,
): Promise<OpenedFile[]> => {
  const opened: OpenedFile[] = []
  const refusals: string[] = []
  for (const file of files)
    try {
      opened.push(await source.open(file, options))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      refusals.push(error.message)
    }
  if (refusals.length > 0) throw new Failure('INPUT_REFUSED', refusals.join('\n'))
  return opened
}
