/** The token of the servers that take writes here. */
export const token = 'a-token-of-this-test'
