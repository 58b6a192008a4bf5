const heading =
  /^\s*(?:<((?:jats:)?(?:title|h[1-6]|b|strong|bold))>\s*(?:abstract|summary)\s*[.:]?\s*<\/\1>\s*:?|abstract\s*(?:[:.—–]|-\s))/iu

/** The text of an abstract without the heading that says what it is. */
export const withoutHeading = (text: string): string => text.replace(heading, '').trim() || text
