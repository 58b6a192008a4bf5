import { createRequire } from 'node:module'
import { z } from 'zod'

const core = z.object({ features: z.object({ lexeme: z.object({ list: z.array(z.string()) }) }) })
const model = z.object({ core: z.function() })

let words: Set<string> | null = null

/**
 * Some 85,000 words of English in lower case, most of them in their base form: the list of the tagger's model. Read at the first call, which
 * takes a fifth of a second, because few texts need it.
 */
export const englishWords = (): ReadonlySet<string> => {
  const load = createRequire(import.meta.url)
  words ??= new Set(
    core
      .parse(model.parse(load('wink-eng-lite-web-model')).core())
      .features.lexeme.list.filter((word) => /^\p{Ll}{2,}$/u.test(word)),
  )
  return words
}
