import { arxivId } from '../../../domain/arxiv-id.ts'
import { authorId } from '../../../domain/author-id.ts'
import { doi } from '../../../domain/doi.ts'
import { englishStopWords } from '../../../domain/english-stop-words.ts'
import type { NameForms } from './name-forms.ts'
import { nameForms } from './name-forms.ts'

/** Somebody whom a search names, by the bare `name`: by ids, or by how the stored names begin and end. One word alone may be a thing as well as a family name. */
export type AuthorName = { by: 'author'; name: string; ids: string[]; isOneWord: boolean } & NameForms

/** What a search names as a whole: a paper by an identifier, or somebody. */
export type QueryName = { by: 'arxivId' | 'doi'; key: string } | AuthorName

/** One to five words of letters, with stops, hyphens and apostrophes in them. */
const nameOfPerson = /^[\p{L}\p{M}.'’-]+(?:,? [\p{L}\p{M}.'’-]+){0,4}$/u

/** In characters: longer ones are no names that anybody types. */
const longestName = 100

/** What shows that a name is meant, whatever else the word may be: "author: Lovelace", "Lovelace et al., 1843". */
const before = /^(?:authors?: ?|(?:papers |written )?by )/iu
const behind = /,? et al\b\.?(?:,? \(?\d{4}\)?)?$/iu

const isStopWord = (word: string): boolean => englishStopWords.has(word.toLowerCase())

/** "Ada Lovelace" for "Lovelace, Ada" and the other way round, whichever the graph has. */
const turned = (name: string): string[] => {
  const [first = '', ...others] = name.replace(',', '').split(' ')
  return [[...others, first].join(' '), [others.at(-1), first, ...others.slice(0, -1)].join(' ')]
}

const authorName = (typed: string): AuthorName | null => {
  const name = typed.replace(before, '').replace(behind, '')
  if (name.length > longestName) return null
  const words = name.split(' ')
  if (!nameOfPerson.test(name) || words.some(isStopWord) || !/\p{L}{2}/u.test(name)) return null
  return {
    by: 'author',
    name,
    ids: [...new Set([name, ...turned(name)].map(authorId))],
    ...nameForms(name),
    isOneWord: words.length === 1 && name === typed,
  }
}

/** What a text that somebody typed names as a whole, whether the graph has it or not; null where it is neither an arXiv id nor a DOI, be it as an address, nor like a name. */
export const queryName = (text: string): QueryName | null => {
  const typed = text.trim().replace(/\s+/gu, ' ')
  const paper = arxivId(typed)
  if (paper !== null) return { by: 'arxivId', key: paper }
  const object = doi(typed)
  return object === null ? authorName(typed) : { by: 'doi', key: object }
}
