import type { Plugin } from 'graphql-yoga'
import { inTurn } from './in-turn.ts'

/** Executes no more than `most` requests at once; others wait. */
export const turnLimit = (most: number): Plugin => {
  const turn = inTurn(most)
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => turn(() => executeFn(args)))
    },
  }
}
