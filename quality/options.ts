import { parseOptions } from '../bench/parse-options.ts'
import { Failure } from '../src/failure.ts'

/** What is to be measured, and how it is printed. */
export type Options = {
  embedder: 'lexical' | 'bge-small'
  /** Whether the half that is kept for the last look is measured too. */
  final: boolean
  /** Whether each answer is printed that differs from its label. */
  failures: boolean
  json: boolean
}

/** What --help prints. */
export const help = `npm run quality -- [options]

Reads the labelled papers, and prints how much of it is as careful readers labelled it: concepts, kinds, topics, organisations, artifacts and likeness.

  --embedder <name>  lexical or bge-small (lexical)
  --failures         prints what differs from the labels too
  --final            measures the half too that is kept for the last look
  --json             prints the figures as JSON
  --help             print this
`

/** What the command line asks for. Throws a Failure BAD_ARGUMENT. */
export const readOptions = (args: string[]): Options | 'help' => {
  const {
    help: asksForHelp,
    embedder,
    ...rest
  } = parseOptions(
    {
      args,
      options: {
        embedder: { type: 'string', default: 'lexical' },
        final: { type: 'boolean', default: false },
        failures: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    help,
  ).values
  if (asksForHelp) return 'help'
  if (embedder !== 'lexical' && embedder !== 'bge-small')
    throw new Failure('BAD_ARGUMENT', `--embedder must be lexical or bge-small, and is ${embedder}.`)
  return { embedder, ...rest }
}
