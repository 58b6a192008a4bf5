import { facets } from './facets.ts'
import { hybridSearch } from './hybrid-search.ts'
import { nested } from './nested.ts'
import { peerFarPage } from './peer-far-page.ts'
import { peerFirstPage } from './peer-first-page.ts'
import { paperWithConcepts } from './paper-with-concepts.ts'
import type { SideBySideQuery } from './side-by-side-query.ts'
import { topicPage } from './topic-page.ts'

/** What is measured, in the order of the tables. The first page is asked of a small and of a large topic, so that what its size costs can be seen. */
export const sideBySideQueries: readonly SideBySideQuery[] = [
  paperWithConcepts,
  topicPage('small-topic', 'first page of a topic with 100 papers', peerFirstPage),
  topicPage('large-topic', 'first page of a topic with 25,000 papers', peerFirstPage),
  topicPage('page-500', 'page 500 of a topic with 25,000 papers', peerFarPage),
  nested,
  facets,
  hybridSearch,
]
