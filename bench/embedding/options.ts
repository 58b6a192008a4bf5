import { Failure } from '../../src/failure.ts'
import { parseOptions } from '../parse-options.ts'
import { embeddingModels } from '../../src/embedding-model/embedding-models.ts'

/** Which model is measured, and in how many rounds. */
export type Options = { name: keyof typeof embeddingModels; rounds: number }

const names = Object.keys(embeddingModels)

const isName = (name: string): name is Options['name'] => names.includes(name)

/** What --help prints. */
export const help = `node bench/embedding.ts [model] [rounds]

Embeds the same texts by papergraph and by the model's own session, with a thread a core, on batches of texts of equal length, so that nothing is padded:
how fast papergraph is beside what the model can do at all. Prints documents a second. Each round runs all of them, as a machine's speed changes
with what else it does. The model's files are fetched where they are not there.

  [model]   ${names.join(' or ')} (bge-small)
  [rounds]  how often each is timed, after one round that is not (5)
  --help    print this
`

const parsed = (args: string[]) =>
  parseOptions(
    {
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    },
    help,
  )

/** What the command line asks for. Throws a Failure BAD_ARGUMENT. */
export const readOptions = (args: string[]): Options | 'help' => {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [name = 'bge-small', rounds = '5', ...more] = positionals
  if (!isName(name))
    throw new Failure('BAD_ARGUMENT', `There is no model ${name} here, but ${names.join(', ')}.`)
  if (!/^[1-9]\d{0,5}$/.test(rounds))
    throw new Failure('BAD_ARGUMENT', `The rounds must be a whole number above 0, and are ${rounds}.`)
  if (more.length > 0)
    throw new Failure('BAD_ARGUMENT', `There is nothing that ${more.join(' ')} could mean.\n\n${help}`)
  return { name, rounds: Number(rounds) }
}
