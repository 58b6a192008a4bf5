/** A sentence may begin with a name that begins small ("fastText", "t-SNE"), but not with an ordinary word that does ("human-AI collaboration"). */
const opening = (text: string): string => {
  // A Greek letter is a sign, and stays as it is: the word behind it begins the sentence.
  const sign = /^\p{Script=Greek}(?:-|(?=\s))/u.exec(text)?.[0] ?? ''
  const words = text.slice(sign.length)
  return /^(?:[\p{Ll}\p{Pd}]+(?:[\s,]|$)|\p{Ll}{3,}\p{Pd})/u.test(words)
    ? `${sign}${words.charAt(0).toUpperCase()}${words.slice(1)}`
    : text
}

/** Clauses as one sentence, with its capital and its stop. */
export const joinClauses = (clauses: string[]): string => `${opening(clauses.join('; '))}.`
