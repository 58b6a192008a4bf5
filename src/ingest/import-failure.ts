import { Failure } from '../failure.ts'
import { graphFailure } from '../graph/graph-failure.ts'

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

/** What broke an import, told with how far it came; what nobody foresaw stays as it is. */
export const importFailure = (error: unknown, file: string, line: number): unknown => {
  const kept = `What was imported before line ${line} of ${file} is kept; the same command goes on from there.`
  if (isDiskFull(error))
    return new Failure('DISK_FULL', `No space is left on the disk that DATA_DIR is on. Make room. ${kept}`, {
      cause: error,
    })
  const failure = graphFailure(error)
  return failure ? new Failure(failure.code, `${failure.message} ${kept}`, { cause: error }) : error
}
