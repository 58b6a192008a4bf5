/** Within the 8,192 tokens that such services, and small models, read of a text. */
const MOST_CHARACTERS = 24_000

/** A text as a service is sent it: its first 24,000 characters. Half of a surrogate pair, which many services refuse with all that stands beside it, is U+FFFD. */
export const sentText = (text: string): string => text.slice(0, MOST_CHARACTERS).replace(/\p{Cs}/gu, '\ufffd')
