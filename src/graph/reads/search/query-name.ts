import { arxivId } from '../../../domain/arxiv-id.ts'
import { authorId } from '../../../domain/author-id.ts'
import { doi } from '../../../domain/doi.ts'
import { englishStopWords } from '../../../domain/english-stop-words.ts'

/** What a search names as a whole: a paper by an identifier, or somebody by one of these ids. */
export type QueryName = { by: 'arxivId' | 'doi'; key: string } | { by: 'author'; ids: string[] }

/** Two to five words of letters, with stops, hyphens and apostrophes in them. */
const nameOfPerson = /^[\p{L}\p{M}.'’-]+(?:,? [\p{L}\p{M}.'’-]+){1,4}$/u

/** "Ada Lovelace" for "Lovelace, Ada" and the other way round, whichever the graph has. */
const turned = (name: string): string[] => {
  const [first = '', ...others] = name.replace(',', '').split(' ')
  return [[...others, first].join(' '), [others.at(-1), first, ...others.slice(0, -1)].join(' ')]
}

/** What a text that somebody typed names as a whole, whether the graph has it or not; null where it is neither an arXiv id nor a DOI, be it as an address, nor like a name. */
export const queryName = (text: string): QueryName | null => {
  const typed = text.trim().replace(/\s+/gu, ' ')
  const paper = arxivId(typed)
  if (paper !== null) return { by: 'arxivId', key: paper }
  const object = doi(typed)
  if (object !== null) return { by: 'doi', key: object }
  const isName =
    nameOfPerson.test(typed) && !typed.split(' ').some((word) => englishStopWords.has(word.toLowerCase()))
  return isName ? { by: 'author', ids: [...new Set([typed, ...turned(typed)].map(authorId))] } : null
}
