import { isRow, rowMaker } from '../answer/row.ts'
import type { Row } from '../answer/row.ts'
import type { GraphQLObjectType } from 'graphql'
import type { ConnectionContent } from './connection-content.ts'
import type { ConnectionReading } from './connection-reading.ts'

type Page = {
  rows: readonly Row[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

const pageOf = (read: Row, { size, end }: ConnectionReading): Page => {
  const all = Array.isArray(read[' rows']) ? read[' rows'].filter(isRow) : []
  const kept = all.length > size ? all.slice(0, size) : all
  const more = all.length > size
  return {
    rows: end === 'last' ? kept.reverse() : kept,
    hasNextPage: read[' next'] === true || (end === 'first' && more),
    hasPreviousPage: read[' previous'] === true || (end === 'last' && more),
  }
}

const pageInfoField = (name: string, { rows, ...flags }: Page): unknown => {
  if (name === 'hasNextPage') return flags.hasNextPage
  if (name === 'hasPreviousPage') return flags.hasPreviousPage
  if (name === 'startCursor') return rows[0]?.[' cursor'] ?? null
  if (name === 'endCursor') return rows.at(-1)?.[' cursor'] ?? null
  return name === '__typename' ? 'PageInfo' : null
}

/** Makes a connection's answer of what was read for it. */
export const answerConnection = (type: GraphQLObjectType, asked: ConnectionContent['asked']) => {
  const newConnection = rowMaker(type.name)
  const newPageInfo = rowMaker('PageInfo')
  return (read: Row, reading: ConnectionReading): Row => {
    const page = pageOf(read, reading)
    const answer = newConnection()
    for (const { field, below } of asked) {
      const { key, name } = field
      if (name === 'edges' || name === 'nodes') answer[key] = page.rows.map((row) => row[key])
      else if (name === 'pageInfo') {
        const pageInfo = newPageInfo()
        for (const inner of below) pageInfo[inner.key] = pageInfoField(inner.name, page)
        answer[key] = pageInfo
      } else if (name === 'totalCount') answer[key] = read[' total'] ?? null
      else answer[key] = name === '__typename' ? type.name : read[key]
    }
    return answer
  }
}
