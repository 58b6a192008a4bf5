import type { Mention } from '../../src/knowledge/knowledge.ts'

/** A mention in which name, spelling and slug are all `name`. */
export const mention = (name: string, score: number, kind: Mention['kind'] = 'OTHER'): Mention => ({
  slug: name,
  name,
  spelling: name,
  kind,
  aliases: [],
  score,
  basis: 'PHRASE',
})
