import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { replacePassword } from '../../src/graph/replace-password.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

const system = { ...neo4jConnection(), database: 'system' }
let administrator: Graph

const asNewcomer = async <T>(password: string, work: (graph: Graph) => Promise<T>): Promise<T> => {
  const graph = openGraph({ ...system, username: 'newcomer', password })
  try {
    return await work(graph)
  } finally {
    await graph.close()
  }
}

const readOwnName = { text: 'SHOW CURRENT USER YIELD user', parameters: {} }

beforeEach(async () => {
  administrator = openGraph(system)
  await administrator.writeAlone({
    text: 'CREATE OR REPLACE USER newcomer SET PASSWORD $password CHANGE REQUIRED',
    parameters: { password: 'the-first-one' },
  })
})

afterEach(async () => {
  await administrator.writeAlone({ text: 'DROP USER newcomer IF EXISTS', parameters: {} })
  await administrator.close()
})

describe('another password', () => {
  it('is one statement, with both passwords as parameters', () => {
    expect(replacePassword('the-first-one', 'one-of-my-own')).toEqual({
      text: 'ALTER CURRENT USER\nSET PASSWORD FROM $from TO $to',
      parameters: { from: 'the-first-one', to: 'one-of-my-own' },
    })
  })

  it('is what a user whose first password has to be changed may set, and is the password from then on', async () => {
    await asNewcomer('the-first-one', (graph) =>
      graph.writeAlone(replacePassword('the-first-one', 'one-of-my-own')),
    )

    expect(await asNewcomer('one-of-my-own', (graph) => graph.read(readOwnName))).toEqual([
      { user: 'newcomer' },
    ])
  })

  it('is refused to whoever has not the old one', async () => {
    await asNewcomer('the-first-one', (graph) =>
      graph.writeAlone(replacePassword('the-first-one', 'one-of-my-own')),
    )

    await expect(
      asNewcomer('the-first-one', (graph) => graph.writeAlone(replacePassword('the-first-one', 'another'))),
    ).rejects.toThrow(/unauthorized|authentication/i)
  })
})
