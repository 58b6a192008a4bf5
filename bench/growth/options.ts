import { tmpdir } from 'node:os'
import { Failure } from '../../src/failure.ts'
import { firstPort } from '../first-port.ts'
import { parseOptions } from '../parse-options.ts'

/** What is to be measured, and where. */
export type Options = {
  /** How many papers are imported, each number into a graph of its own. */
  papers: number[]
  /** The first of the two ports of its Neo4j. */
  port: number
  folder: string
  /** In how many imports, one after another. */
  imports: number
  refresh: boolean
}

/** What --help prints. */
export const help = `node bench/growth.ts [options]

Imports made papers into a Neo4j of their own, without a language model, and prints what it took: papers a second, processor time of Node and of Neo4j,
peak memory, and the time of each step. Nothing is left of the graph.

  --papers <numbers>  how many, with commas between; each number is measured by itself (1000,10000)
  --imports <number>  in how many imports the papers come, one after another (1)
  --refresh           refreshes the graph too, and tells how much of what is alike was found before that
  --folder <folder>   where the graph is while it is measured (the folder for temporary files)
  --port <number>     the first of two free ports (4790)
  --help              print this
`

const parsed = (args: string[]) =>
  parseOptions(
    {
      args,
      options: {
        papers: { type: 'string', default: '1000,10000' },
        imports: { type: 'string', default: '1' },
        refresh: { type: 'boolean', default: false },
        folder: { type: 'string', default: tmpdir() },
        port: { type: 'string', default: '4790' },
        help: { type: 'boolean', default: false },
      },
    },
    help,
  ).values

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0

/** What the command line asks for. Throws a Failure BAD_ARGUMENT. */
export const readOptions = (args: string[]): Options | 'help' => {
  const { help: asksForHelp, papers: counts, imports, port, folder, refresh } = parsed(args)
  if (asksForHelp) return 'help'
  const papers = counts.split(',').map(Number)
  if (!papers.every(isCount))
    throw new Failure(
      'BAD_ARGUMENT',
      `--papers must be whole numbers above 0 with commas between, and is ${counts}.`,
    )
  if (!isCount(Number(imports)))
    throw new Failure('BAD_ARGUMENT', `--imports must be a whole number above 0, and is ${imports}.`)
  return { papers, port: firstPort(port, 2), folder, imports: Number(imports), refresh }
}
