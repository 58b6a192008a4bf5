/**
 * A text without the signs that no reader sees: of no width, within words too, and of direction, which would go on into whatever is shown behind the text. What joins letters
 * and emoji stays.
 */
export const dropUnseenSigns = (text: string): string =>
  text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
