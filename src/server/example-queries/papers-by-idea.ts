/** From an idea to its papers, and from each to others that share ideas with it. */
export const papersByIdea = `# From an idea to its papers, and on to papers that share ideas with them
query PapersByIdea {
  concept(slug: "knowledge-distillation") {
    name
    kind
    paperCount
    papers(first: 5) {
      edges {
        node {
          title
          sharingConcepts(first: 3) {
            edges {
              weight
              concepts {
                concept {
                  name
                }
                weight
              }
              node {
                title
              }
            }
          }
        }
      }
    }
  }
}
`
