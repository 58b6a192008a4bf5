import type { KeyedRead } from './keyed-read.ts'

/** Abstracts of papers, apart from their other properties because they are long and seldom asked for; a row is `{key, abstract}`. */
export const paperAbstract: KeyedRead = {
  identity: 'Paper.abstract',
  statement: (keys) => ({
    text: ['UNWIND $keys AS key', 'MATCH (n:Paper {id: key})', 'RETURN key, n.abstract AS abstract'].join(
      '\n',
    ),
    parameters: { keys },
  }),
}
