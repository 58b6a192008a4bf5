import { together } from './together.ts'
import { placeholders } from './placeholders.ts'

const bare = (text: string): string => together(text.replaceAll(placeholders, '$'))

/** Below 0 where the first text comes first; parameters are alike, so that the order does not depend on where a value came from. */
export const compareCypher = (a: string, b: string): number => {
  const [first, second] = [bare(a), bare(b)]
  return first < second ? -1 : Number(first > second)
}
