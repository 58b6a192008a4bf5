import { Failure } from '../../src/failure.ts'
import { firstPort } from '../first-port.ts'
import { parseOptions } from '../parse-options.ts'
import { armNames } from './arms/arm-name.ts'
import type { ArmName } from './arms/arm-name.ts'
import type { SideBySideQuery } from './queries/side-by-side-query.ts'
import { sideBySideQueries } from './queries/side-by-side-queries.ts'
import type { Effort } from './run/measure-rounds.ts'

/** What is to be measured, and how. */
export type Options = {
  arms: ArmName[]
  queries: SideBySideQuery[]
  effort: Effort
  newShapes: number
  /** The first of five ports: Neo4j's two, then the servers'. */
  port: number
  /** Whether everything is measured in full. */
  isWhole: boolean
}

const full: Effort = { rounds: 5, warmUp: 2_000, spans: { alone: 2_000, together: 2_500 } }
const quick: Effort = { rounds: 2, warmUp: 500, spans: { alone: 500, together: 1_000 } }

const newShapes = 'new-shapes'
const parts = [...sideBySideQueries.map(({ name }) => name), newShapes]

/** What --help prints. */
export const help = `npm run bench -- [options]

Makes a graph of 100,000 papers and 2.1 million relationships (the first time; it is kept in bench/.papergraph), then asks it the same by Cypher written
by hand, by papergraph and by @neo4j/graphql. Prints tables; a whole run writes them to bench/figures, with a picture.

  --quick          two short rounds instead of five
  --only <names>   some of these, with commas between: ${parts.join(', ')}
  --arms <names>   some arms, with commas between: ${armNames.join(', ')}
  --port <number>  the first of five free ports (4780)
  --help           print this
`

/** The ones of `all` that were named with commas between; all where none was. */
const chosen = <T extends string>(all: readonly T[], named: string | undefined): T[] => {
  if (named === undefined) return [...all]
  const wanted = named.split(',').map((name) => name.trim())
  const unknown = wanted.filter((name) => !all.some((one) => one === name))
  if (unknown.length > 0)
    throw new Failure('BAD_ARGUMENT', `There is no ${unknown.join(', no ')} here, but ${all.join(', ')}.`)
  return all.filter((one) => wanted.includes(one))
}

const parsed = (args: string[]) =>
  parseOptions(
    {
      args,
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        arms: { type: 'string' },
        port: { type: 'string', default: '4780' },
        help: { type: 'boolean', default: false },
      },
    },
    help,
  ).values

/** What the command line asks for. Throws a Failure BAD_ARGUMENT. */
export const readOptions = (args: string[]): Options | 'help' => {
  const values = parsed(args)
  if (values.help) return 'help'
  const port = firstPort(values.port, 5)
  const named = chosen(parts, values.only)
  return {
    arms: chosen(armNames, values.arms),
    queries: sideBySideQueries.filter(({ name }) => named.includes(name)),
    effort: values.quick ? quick : full,
    newShapes: named.includes(newShapes) ? (values.quick ? 15 : 40) : 0,
    port,
    isWhole: !values.quick && values.only === undefined && values.arms === undefined,
  }
}
