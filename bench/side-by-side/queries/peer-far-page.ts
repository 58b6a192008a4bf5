import type { GraphqlRequest } from './side-by-side-query.ts'

/**
 * A page behind an offset, by the peer's list. Its connection takes an offset too, as a cursor, but keeps all edges with each paper that it passes over:
 * for page 500 of 25,000 papers Neo4j ends that for want of memory (717 MB of a 1 GB heap).
 */
export const peerFarPage: GraphqlRequest = {
  document: `query TopicPage($slug: String!, $size: Int!, $offset: Int!) {
  topic: topics(where: { slug: { eq: $slug } }) {
    name
    papers(limit: $size, offset: $offset, sort: [{ byPublished: DESC }]) { title publishedAt upvotes url }
  }
}`,
  variables: ({ slug = null, size = null, offset = null }) => ({ slug, size, offset }),
}
