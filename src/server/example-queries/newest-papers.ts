/** What is new, what it is about and what it says. */
export const newestPapers = `# What is new here, and what is it about?
query NewestPapers {
  papers(first: 10) {
    totalCount
    edges {
      node {
        title
        publishedAt
        summary
        primaryTopic {
          name
        }
        concepts(first: 5) {
          edges {
            node {
              name
              kind
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor # pass it as papers(after: "...") for the next page
    }
  }
}
`
