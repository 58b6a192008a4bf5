import type { GraphqlRequest } from './side-by-side-query.ts'

/** The first page of a topic by the peer's connection. */
export const peerFirstPage: GraphqlRequest = {
  document: `query TopicPage($slug: String!, $size: Int!) {
  topic: topics(where: { slug: { eq: $slug } }) {
    name
    papers: papersConnection(first: $size, sort: [{ edge: { byPublished: DESC } }]) {
      edges { node { title publishedAt upvotes url } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`,
  variables: ({ slug = null, size = null }) => ({ slug, size }),
}
