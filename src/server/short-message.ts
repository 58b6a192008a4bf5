/** In characters: as much as somebody reads. */
const longest = 1_000

/** A message without the middle of a long one: GraphQL quotes a wrong value whole, which may have a million characters, in each of fifty mistakes. Half of a surrogate pair becomes U+FFFD. */
export const shortMessage = (message: string): string =>
  message.length <= longest
    ? message
    : Buffer.from(`${message.slice(0, longest / 2)} … ${message.slice(-longest / 2)}`).toString()
