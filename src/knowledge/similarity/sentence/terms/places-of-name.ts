import type { Token } from '../../../text/token.ts'

/** Where words, one at least, stand in a row among tokens, by their keys: the places of the first, in order. */
export const placesOfName = (tokens: Token[], keys: string[]): number[] =>
  [...tokens.keys()].filter((start) => keys.every((key, place) => tokens[start + place]?.key === key))
