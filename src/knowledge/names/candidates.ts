/** A name in a text, tokens `from` to `to` (both included), with all things that go by it: whoever reads it decides. */
export type Candidates<Thing> = {
  things: Thing[]
  from: number
  to: number
  /** True where capitals tell nothing, as at the start of a sentence: counts only if another hit is certain. */
  uncertain: boolean
}
