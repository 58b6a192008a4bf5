import { aroundAnIdea } from './example-queries/around-an-idea.ts'
import { howConnected } from './example-queries/how-connected.ts'
import { listingOfADay } from './example-queries/listing-of-a-day.ts'
import { newestPapers } from './example-queries/newest-papers.ts'
import { organizationsAndPapers } from './example-queries/organizations-and-papers.ts'
import { papersByIdea } from './example-queries/papers-by-idea.ts'
import { searchPapers } from './example-queries/search-papers.ts'
import { topicTree } from './example-queries/topic-tree.ts'
import { whatRises } from './example-queries/what-rises.ts'
import { whoWorksTogether } from './example-queries/who-works-together.ts'
import { whyAlike } from './example-queries/why-alike.ts'

/** GraphiQL's tabs, in order. */
export const exampleTabs = [
  newestPapers,
  searchPapers,
  whyAlike,
  topicTree,
  organizationsAndPapers,
  whoWorksTogether,
  papersByIdea,
  howConnected,
  aroundAnIdea,
  whatRises,
  listingOfADay,
].map((query) => ({ query }))
