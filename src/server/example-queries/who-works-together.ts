/** Organisations, those they share papers with, and what they work on. */
export const whoWorksTogether = `# Who works with whom, and on what?
query WhoWorksTogether {
  organizations(first: 6) {
    edges {
      node {
        name
        paperCount
        collaborators(first: 4) {
          totalCount
          edges {
            paperCount # of both
            node {
              name
            }
          }
        }
        topics(first: 3) {
          edges {
            paperCount
            node {
              name
            }
          }
        }
        concepts(first: 5, kind: METHOD) {
          edges {
            paperCount
            node {
              name
            }
          }
        }
        artifacts(first: 3) {
          edges {
            node {
              kind
              url
            }
          }
        }
      }
    }
  }
}
`
