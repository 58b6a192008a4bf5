/** A topic and what is under it. */
export const topicTree = `# What is there under a topic?
query TopicTree {
  topic(slug: "large-language-models") {
    name
    description
    paperCount
    narrower {
      edges {
        node {
          slug
          name
          paperCount
          papers(first: 3, orderBy: { field: UPVOTES, direction: DESC }) {
            edges {
              node {
                title
                upvotes
              }
            }
          }
        }
      }
    }
  }
}
`
