/** The greatest body of a request, in bytes. */
export const mostBytes = 1_000_000
