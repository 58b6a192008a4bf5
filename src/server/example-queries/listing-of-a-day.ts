/** The newest page, in its order, and where each paper comes from. */
export const listingOfADay = `# What did a page list, in its order?
query ListingOfADay {
  listings(first: 1) {
    edges {
      node {
        title
        date
        papers(first: 20) {
          totalCount
          edges {
            position
            node {
              title
              summary
              sources {
                source
                sourceId
                firstSeenAt
              }
            }
          }
        }
      }
    }
  }
}
`
