import type { PaperChange } from './paper-change.ts'

/** A paper that holds an arXiv id or a DOI in the graph. */
export type IdentifierOwner = { id: string; arxivId: string | null; doi: string | null }

const held = (value: string | null, holders: Map<string, string>, id: string): string | null =>
  value !== null && holders.get(value) === id ? value : null

/**
 * Gives each arXiv id and DOI to one paper: to the one that had it before if that still states it, else to the first. Two papers may state one DOI
 * where their arXiv ids keep them apart; the second goes without, though its record still says it. `owners` are papers that the batch does not touch.
 */
export const settleIdentifiers = (changes: PaperChange[], owners: IdentifierOwner[]): PaperChange[] => {
  const settle = (field: 'arxivId' | 'doi'): Map<string, string> => {
    const holders = new Map<string, string>()
    const claim = (value: string | null | undefined, id: string): void => {
      if (value && !holders.has(value)) holders.set(value, id)
    }
    for (const owner of owners) claim(owner[field], owner.id)
    for (const change of changes.filter(({ before, facts }) => before?.[field] === facts[field]))
      claim(change.facts[field], change.id)
    for (const change of changes) claim(change.facts[field], change.id)
    return holders
  }
  const arxivIds = settle('arxivId')
  const dois = settle('doi')
  return changes.map((change) => ({
    ...change,
    facts: {
      ...change.facts,
      arxivId: held(change.facts.arxivId, arxivIds, change.id),
      doi: held(change.facts.doi, dois, change.id),
    },
  }))
}
