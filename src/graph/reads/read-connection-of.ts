import { connectionPage } from './connection-page.ts'
import type { ConnectionPage } from './connection-page.ts'
import type { ConnectionRead } from './connection-read.ts'
import { connectionStatement } from './connection-statement.ts'
import type { KeyedRead } from './keyed-read.ts'
import type { Page } from './page.ts'
import type { RowLoader } from './row-loader.ts'

const keyedRead = (read: ConnectionRead<unknown, unknown>, page: Page): KeyedRead => {
  const { text, parameters } = connectionStatement(read, page, [])
  return {
    identity: `${text} ${JSON.stringify(parameters)}`,
    statement: (keys) => connectionStatement(read, page, keys),
  }
}

/** A page of one parent's connection, by one statement for all parents that ask for the same page together. */
export const readConnectionOf = async <Node, Edge>(
  load: RowLoader,
  key: string,
  read: ConnectionRead<Node, Edge>,
  page: Page,
): Promise<ConnectionPage<Node, Edge>> =>
  connectionPage(read, page, (await load(keyedRead(read, page), key)) ?? { rows: [] })
