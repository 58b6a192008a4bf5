import { globalId } from '../../graphql/global-id.ts'

/** A part of the graph, as a picture needs it. */
export const aroundAnIdea = `# What is there around an idea? Nodes and relationships, ready to draw
query AroundAnIdea {
  subgraph(around: ["${globalId('Concept', 'knowledge-distillation')}"], depth: 2, limit: 40) {
    truncated
    nodes {
      __typename
      id
      ... on Paper {
        title
      }
      ... on Topic {
        name
      }
      ... on Concept {
        name
        kind
      }
      ... on Organization {
        name
      }
    }
    relationships {
      from
      relationship
      to
      weight
      reason
    }
  }
}
`
