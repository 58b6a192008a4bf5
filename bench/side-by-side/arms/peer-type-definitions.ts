/** The part of the graph that the queries ask for, as a user of @neo4j/graphql describes it. */
export const peerTypeDefinitions = `
type Paper @node {
  id: String!
  title: String!
  publishedAt: Date
  upvotes: Int
  url: String
  byPublished: String!
  topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
  concepts: [Concept!]! @relationship(type: "MENTIONS", direction: OUT, properties: "Mentions")
  organizations: [Organization!]! @relationship(type: "FROM", direction: OUT)
  similar: [Paper!]! @relationship(type: "SIMILAR_TO", direction: OUT, properties: "SimilarTo")
}
type Topic @node {
  slug: String!
  name: String!
  papers: [Paper!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
}
type Concept @node {
  slug: String!
  name: String!
  kind: String!
  paperCount: Int!
}
type Organization @node {
  slug: String!
  name: String!
  byName: String!
}
type About @relationshipProperties {
  byPublished: String!
}
type Mentions @relationshipProperties {
  score: Float!
}
type SimilarTo @relationshipProperties {
  score: Float!
}
`
