import type { ApiErrorCode } from '../graphql/errors/api-error.ts'

type ErrorCode =
  | ApiErrorCode
  | 'BAD_REQUEST'
  | 'BAD_VALUE'
  | 'EMBEDDER_UNAVAILABLE'
  | 'EXTRACTOR_UNAVAILABLE'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL'
  | 'NEO4J_UNAVAILABLE'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_MISMATCH'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'TIMEOUT'
  | 'UNAUTHORIZED'
  | 'WRITES_OFF'

// A record, so that the compiler sees to it that none is missing.
const known: Record<ErrorCode, true> = {
  BAD_CURSOR: true,
  BAD_FILTER: true,
  BAD_ID: true,
  BAD_KEY: true,
  BAD_PERIOD: true,
  BAD_QUERY: true,
  BAD_REQUEST: true,
  BAD_VALUE: true,
  EMBEDDER_UNAVAILABLE: true,
  EXTRACTOR_UNAVAILABLE: true,
  GRAPHQL_PARSE_FAILED: true,
  GRAPHQL_VALIDATION_FAILED: true,
  INTERNAL: true,
  NEO4J_UNAVAILABLE: true,
  NO_IDS: true,
  NOT_FOUND: true,
  OPERATION_RESOLUTION_FAILURE: true,
  OUT_OF_RANGE: true,
  PAGE_SIZE: true,
  PERSISTED_QUERY_MISMATCH: true,
  PERSISTED_QUERY_NOT_FOUND: true,
  REQUEST_ENTITY_TOO_LARGE: true,
  TIMEOUT: true,
  TOO_COSTLY: true,
  TOO_MANY_IDS: true,
  UNAUTHORIZED: true,
  WRITES_OFF: true,
}

/** Every `extensions.code` that there is; schema/errors.md says what each means. */
export const errorCodes: ReadonlySet<string> = new Set(Object.keys(known))
