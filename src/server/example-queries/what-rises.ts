/** What papers name more often than before, and when papers of one idea were published. */
export const whatRises = `# What is rising, and what are the papers of a topic about?
query WhatRises {
  trends(from: "2024-01-01", limit: 8) {
    before {
      from
      to
      paperCount
    }
    after {
      from
      to
      paperCount
    }
    rising {
      rate
      paperCountBefore
      paperCountAfter
      node {
        ... on Concept {
          name
          kind
          timeline {
            period
            paperCount
          }
        }
      }
    }
  }
  papers(where: { topic: "natural-language-processing" }, first: 3) {
    totalCount
    edges {
      node {
        title
      }
    }
    facets {
      concepts(kind: METHOD, limit: 5) {
        paperCount
        concept {
          name
        }
      }
      organizations(limit: 5) {
        paperCount
        organization {
          name
        }
      }
      years {
        period
        paperCount
      }
    }
  }
}
`
