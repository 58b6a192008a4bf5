/** Who makes what, and how that is known. */
export const organizationsAndPapers = `# Who makes what, and how do we know?
query OrganizationsAndPapers {
  organizations(first: 8, where: { minPapers: 1 }) {
    edges {
      node {
        name
        url
        paperCount
        papers(first: 5) {
          edges {
            node {
              title
              publishedAt
              organizations {
                edges {
                  evidence
                  node {
                    name
                  }
                }
              }
              artifacts {
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
    }
  }
}
`
