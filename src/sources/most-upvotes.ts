/** The most upvotes that are taken for a number of them: GraphQL's Int holds no more. */
export const mostUpvotes = 2_147_483_647
