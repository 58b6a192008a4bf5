/** Within the 8,192 tokens that such services, and small models, read of a text, where a token is three letters of English or more. */
const MOST_CHARACTERS = 24_000

/** A character that is not ASCII may take a token of its own or more, as each of Chinese does: it counts as so many that are. */
const OTHER_SCRIPTS = 4

const placeToCut = (text: string): number => {
  let room = MOST_CHARACTERS
  let place = 0
  for (; place < text.length && room > 0; place += 1)
    room -= text.charCodeAt(place) < 0x80 ? 1 : OTHER_SCRIPTS
  return place
}

/**
 * A text as a service is sent it: its first 24,000 characters, fewer of other scripts than that of English. Half of a surrogate pair, which many services refuse with
 * all that stands beside it, is U+FFFD.
 */
export const sentText = (text: string): string =>
  text.slice(0, placeToCut(text)).replace(/\p{Cs}/gu, '\ufffd')
