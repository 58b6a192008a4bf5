import { paperByKey } from '../../graph/reads/paper-by-key.ts'
import { builder } from '../builder.ts'
import { papersOf } from '../papers-of.ts'
import { readPaperKey } from '../read-paper-key.ts'
import { paperConnection } from './paper-connection.ts'
import { paperKey } from './paper-key.ts'
import { papersArguments } from './papers-arguments.ts'

builder.queryFields((t) => ({
  paper: t.graphNode({
    type: 'Paper',
    description: 'The paper with one of the keys that papers go by; null where none has it.',
    args: { by: t.arg({ type: paperKey, required: true, description: 'Exactly one key.' }) },
    source: ({ args, ...names }) => paperByKey(readPaperKey(args.by), names),
  }),
  papers: t.graphConnection({
    type: paperConnection,
    description: 'All papers, or those that match.',
    args: papersArguments,
    source: papersOf(null),
  }),
}))
