import { globalId } from '../../graphql/global-id.ts'

/** The ways between two nodes, each step with its reason. */
export const howConnected = `# How are Google and knowledge distillation connected? (An id is any node's "id"; suggest finds nodes by what you type)
query HowConnected {
  paths(
    from: "${globalId('Organization', 'google')}"
    to: "${globalId('Concept', 'knowledge-distillation')}"
    limit: 5
  ) {
    sentence
    nodes {
      __typename
      id
    }
    steps {
      relationship
      reason
    }
  }
}
`
