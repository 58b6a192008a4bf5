/** Titles of parts of journals and books, as title keys, that are long enough to look like a paper's own. */
const partsOfJournals = new Set([
  'acknowledgements',
  'acknowledgments',
  'authorsreply',
  'bookreviewsection',
  'concludingremarks',
  'conclusionandfuturework',
  'introductiontothespecialissue',
  'introductoryremarks',
  'letterstotheeditor',
  'lettertotheeditor',
  'listofcontributors',
  'messagefromthechairs',
  'messagefromtheeditor',
  'noteontheeditors',
  'notesoncontributors',
  'responsetoreviewers',
  'supplementarymaterial',
  'supplementarymaterials',
  'tableofcontents',
])

/** How many letters a title needs to be its paper's own: 'Introduction' has 12, 'Deep learning' 12, 'Knowledge Infused Decoding' 24. */
const ownFrom = 15

const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu

/**
 * Whether a title, given as its key, is so short or so common that several papers are likely to have it: fewer than 15 letters and digits (a
 * Chinese, Japanese or Korean letter says as much as three), or the name of a part of a journal.
 */
export const isGenericTitle = (titleKey: string): boolean =>
  partsOfJournals.has(titleKey) ||
  [...titleKey].length + 2 * (titleKey.match(ideographs)?.length ?? 0) < ownFrom
