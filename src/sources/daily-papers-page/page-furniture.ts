/** Words that can stand on a site's pages only around what they are about. */
const ofSites = [
  'previous',
  'next',
  'company',
  'tos',
  'terms of service',
  'privacy policy',
  'privacy',
  'careers',
  'website',
  'pricing',
  'log in',
  'login',
  'sign in',
  'sign up',
  'subscribe',
  'system theme',
]

/** Words that stand there too, and elsewhere. */
const others = [
  'about',
  'terms',
  'jobs',
  'models',
  'datasets',
  'spaces',
  'docs',
  'enterprise',
  'community',
  'solutions',
  'blog',
  'new',
  'submit',
  'contact',
]

const between = '[\\s·•|,/]*'
const only = (words: string[]) =>
  new RegExp(`^${between}(?:(?:${words.join('|')})(?![\\p{L}\\p{N}])${between})+$`, 'iu')
const one = new RegExp(`(?:${[...ofSites, ...others].join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const onlyOfSites = only(ofSites)
const onlyKnown = only([...ofSites, ...others])
const copyright = /^(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4}))/iu

/**
 * Whether a text is what stands around the papers of a page, such as 'Previous Next' or 'Company TOS Privacy About Careers': 'surely', 'perhaps'
 * where it is one word that may be a title as well, null where it has other words.
 */
export const pageFurniture = (text: string): 'surely' | 'perhaps' | null => {
  if (text.length > 240) return null
  if (copyright.test(text)) return 'surely'
  if (!onlyKnown.test(text)) return null
  const words = text.match(one)?.length ?? 0
  return words > 2 || (words > 1 && onlyOfSites.test(text)) ? 'surely' : 'perhaps'
}
