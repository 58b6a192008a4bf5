const prefix = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^doi\s*:\s*|^doi\s+(?=10\.)/iu

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isTail = (text: string): boolean => {
  const last = text.at(-1) ?? ''
  const opens = { ')': '(', ']': '[', '}': '{', '>': '<' }[last]
  const closesWithin = opens !== undefined && text.split(opens).length >= text.split(last).length
  return /[.,;:!?'"”’)\]}>]/u.test(last) && !closesWithin
}

/** Closing punctuation that belongs to the sentence around it, not to the DOI; a bracket that is opened inside stays. */
const withoutTail = (text: string): string => {
  let name = text
  while (isTail(name)) name = name.slice(0, -1)
  return name
}

/** Behind a resolver each sign may be written as three. */
const longest = 4000

/**
 * The DOI in a text, in lower case and without resolver: from `10.1000/xyz`, `doi:10.1000/xyz` or an address of the resolver. Punctuation
 * that a sentence left at its end is lost. Null where there is none, or one of more than 1,000 characters behind its prefix: an index could not hold it.
 */
export const doi = (text: string): string | null => {
  const trimmed = text.trim()
  if (trimmed.length > longest) return null
  const bare = trimmed.replace(prefix, '').replace(prefix, '')
  const name = withoutTail(
    /^(?:https?:|(?:(?:dx|www)\.)?doi\.org\/)/iu.test(trimmed) ? decoded(bare.replace(/[?#].*$/u, '')) : bare,
  )
  return /^10\.\d{4,9}(?:\.\d+)*\/\S{1,1000}$/u.test(name) ? name.toLowerCase() : null
}
