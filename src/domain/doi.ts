const prefix = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^doi\s*:\s*/iu

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const openings: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' }

/** Closing punctuation that belongs to the sentence around it, not to the DOI; a bracket that is opened inside stays. */
const withoutTail = (text: string): string => {
  const left: Record<string, number> = {}
  for (const bracket of text.match(/[()[\]{}<>]/gu) ?? []) left[bracket] = (left[bracket] ?? 0) + 1
  const closesWithin = (sign: string): boolean => {
    const opening = openings[sign]
    return opening !== undefined && (left[opening] ?? 0) >= (left[sign] ?? 0)
  }
  let end = text.length
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1)
    if (!/[.,;:!?'"”’)\]}>]/u.test(last) || closesWithin(last)) break
    if (last in openings) left[last] = (left[last] ?? 0) - 1
  }
  return text.slice(0, end)
}

/**
 * The DOI in a text, in lower case and without resolver: from `10.1000/xyz`, `doi:10.1000/xyz` or an address of the resolver. Punctuation
 * that a sentence left at its end is lost. Null where there is none, or one of more than 1,000 characters behind its prefix: an index could not hold it.
 */
export const doi = (text: string): string | null => {
  const trimmed = text.trim()
  const bare = trimmed.replace(prefix, '').replace(prefix, '')
  const name = withoutTail(/^https?:/iu.test(trimmed) ? decoded(bare.replace(/[?#].*$/u, '')) : bare)
  return /^10\.\d{4,9}(?:\.\d+)*\/\S{1,1000}$/u.test(name) ? name.toLowerCase() : null
}
