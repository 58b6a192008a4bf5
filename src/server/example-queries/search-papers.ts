/** A few words, the papers for them, and the places in which the words stand. */
export const searchPapers = `# Which papers are about this, by their words and by their meaning?
query SearchPapers {
  search(
    query: "smaller models that learn from larger ones"
    mode: HYBRID # or KEYWORD, or SEMANTIC
    where: { publishedFrom: "2023-01-01", topic: "large-language-models" }
    first: 10
  ) {
    totalCount
    edges {
      score
      highlights
      node {
        title
        publishedAt
        primaryTopic {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`
