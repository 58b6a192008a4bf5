/** The greatest number of upvotes or authors that is taken for one: GraphQL's Int holds no more. */
export const greatestCount = 2_147_483_647
