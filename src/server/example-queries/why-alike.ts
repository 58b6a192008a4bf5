/** One paper, and why others are like it. */
export const whyAlike = `# Which papers are like this one, and why?
query WhyAlike {
  paper(by: { title: "Reinforcement Mid-Training" }) {
    title
    summary
    similar(first: 5) {
      edges {
        score
        node {
          title
          publishedAt
        }
        explanation {
          sentence
          parts {
            name
            value
            contribution
          }
          sharedConcepts {
            weight
            concept {
              name
              kind
            }
          }
          sharedTopics {
            name
          }
        }
      }
    }
  }
}
`
