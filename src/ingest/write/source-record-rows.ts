import type { SourceRecordRow } from '../../graph/import/save-source-records.ts'
import { identityKeys } from '../settle/identity-keys.ts'
import type { RecordState } from '../settle/record-state.ts'

/** Records as the graph keeps them. */
export const sourceRecordRows = (records: RecordState[]): SourceRecordRow[] =>
  records.map(({ key, hash, statement, file, line, run }) => ({
    key,
    source: statement.source,
    sourceId: statement.sourceId,
    hash,
    statement: JSON.stringify(statement),
    ...identityKeys(statement),
    file,
    line,
    run,
  }))
