import { call } from './call.ts'
import { token } from './token.ts'

const importPapers = `mutation ($input: ImportPapersInput!) { importPapers(input: $input) {
  __typename
  ... on ImportedPapers { dryRun read new changed same merged mergedRecords { line title } sourceIds notes }
  ... on RefusedImport { errorCount errors { code line field message } }
} }`

/** Imports records, one a line, with the token; lines that are objects are written as JSON. */
export const postImport = async (
  url: string,
  lines: (object | string)[],
  options: { sourceName?: string; dryRun?: boolean } = {},
  signal?: AbortSignal,
): Promise<unknown> => {
  const records = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { body } = await call(
    url,
    { query: importPapers, variables: { input: { records, ...options } } },
    { authorization: `Bearer ${token}` },
    signal,
  )
  return body.errors === undefined ? body.data : body
}
