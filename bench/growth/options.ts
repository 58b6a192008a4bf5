import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { Failure } from '../../src/failure.ts'

/** What is to be measured, and where. */
export type Options = {
  /** How many papers are imported, each number into a graph of its own. */
  papers: number[]
  /** The first of the two ports of its Neo4j. */
  port: number
  folder: string
  refresh: boolean
}

/** What --help prints. */
export const help = `node bench/growth.ts [options]

Imports made papers into a Neo4j of their own, without a language model, and prints what it took: papers a second, processor time of Node and of Neo4j,
peak memory, and the time of each step. Nothing is left of the graph.

  --papers <numbers>  how many, with commas between; each number is measured by itself (1000,10000)
  --refresh           refreshes the graph too, and tells how much of what is alike was found before that
  --folder <folder>   where the graph is while it is measured (the folder for temporary files)
  --port <number>     the first of two free ports (4790)
  --help              print this
`

const parsed = (args: string[]) => {
  try {
    return parseArgs({
      args,
      options: {
        papers: { type: 'string', default: '1000,10000' },
        refresh: { type: 'boolean', default: false },
        folder: { type: 'string', default: tmpdir() },
        port: { type: 'string', default: '4790' },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new Failure('BAD_ARGUMENT', `${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}

/** What the command line asks for. Throws a Failure BAD_ARGUMENT. */
export const readOptions = (args: string[]): Options | 'help' => {
  const { help: asksForHelp, papers: counts, port: firstPort, folder, refresh } = parsed(args)
  if (asksForHelp) return 'help'
  const papers = counts.split(',').map(Number)
  if (!papers.every((count) => Number.isInteger(count) && count > 0))
    throw new Failure(
      'BAD_ARGUMENT',
      `--papers must be whole numbers above 0 with commas between, and is ${counts}.`,
    )
  const port = Number(firstPort)
  if (!Number.isInteger(port) || port < 1 || port > 65_534)
    throw new Failure('BAD_ARGUMENT', `--port must be a number from 1 to 65534, and is ${firstPort}.`)
  return { papers, port, folder, refresh }
}
