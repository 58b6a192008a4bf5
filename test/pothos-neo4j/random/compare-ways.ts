import { execute, graphql, parse, validate } from 'graphql'
import { executeDirectly } from '../../../src/pothos-neo4j/answer/execute-directly.ts'
import type { RunStatement } from '../../../src/pothos-neo4j/run/settings.ts'
import { askOneAtATime } from './ask-one-at-a-time.ts'
import { randomQuery } from './random-query.ts'
import type { Asked, QuerySpace } from './random-query.ts'
import { seeded } from './seeded.ts'

/** How one query was answered: by GraphQL over the plugin, directly where it may be, and one thing at a time. */
export type Ways = {
  asked: Asked
  mistakes: readonly string[]
  ordinary: unknown
  direct: unknown
  slow: unknown
  /** How many statements more it took than it has fields at its root; 0 where others than the plugin answer it, too. */
  statementsMore: number
}

/** What answers a query that cannot be answered directly. */
type Otherwise = NonNullable<Parameters<typeof executeDirectly>[1]>

const refuse: Otherwise = () => {
  throw new Error('It was not answered directly.')
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Makes a query of each number and answers it in three ways; `contextOf` gives a context over what runs statements. Every query must be one that can be answered directly, unless told what answers the others. */
export const compareWays = (
  space: QuerySpace,
  run: RunStatement,
  contextOf: (run: RunStatement) => object,
  otherwise: Otherwise = refuse,
): ((shape: number, writing: number) => Promise<Ways>) => {
  const { schema } = space
  const small = new Map<string, Promise<Record<string, unknown>>>()
  const askNow = async (source: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await graphql({ schema, source, contextValue: contextOf(run) })
    if (errors?.[0] || !data) throw new Error(`${source}: ${errors?.[0]?.message}`)
    return JSON.parse(JSON.stringify(data))
  }
  const askSmall = (source: string): Promise<Record<string, unknown>> => {
    const asked = small.get(source) ?? askNow(source)
    small.set(source, asked)
    return asked
  }
  return async (shape, writing) => {
    const asked = randomQuery(space, seeded(shape), seeded(writing))
    const document = parse(asked.source)
    let statements = 0
    const counted = contextOf((statement, context) => {
      statements += 1
      return run(statement, context)
    })
    const args = { schema, document, variableValues: asked.variableValues, contextValue: counted }
    const ordinary = plain(await execute(args))
    const sent = statements
    const direct = plain(await executeDirectly(args, otherwise))
    const slow = { data: await askOneAtATime(schema, askSmall, asked) }
    const root = Object.values(Object(Object(ordinary).data))
    const rootFields = root.filter((value) => value !== schema.getQueryType()?.name).length
    return {
      asked,
      mistakes: validate(schema, document).map(({ message }) => message),
      ordinary,
      direct,
      slow,
      statementsMore: otherwise === refuse ? sent - rootFields : 0,
    }
  }
}
