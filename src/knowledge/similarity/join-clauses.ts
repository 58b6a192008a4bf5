/** A sentence may begin with a name that begins small ("fastText", "t-SNE"), but not with an ordinary word that does ("human-AI collaboration"). */
const opening = (text: string): string =>
  /^(?:[\p{Ll}-]+(?:\s|$)|\p{Ll}{3,}-)/u.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text

/** Clauses as one sentence, with its capital and its stop. */
export const joinClauses = (clauses: string[]): string => `${opening(clauses.join('; '))}.`
