/** Words that keep their capital anywhere, by their beginnings: they come from people's and places' names. */
const fromNames =
  /^(?:Bayes|Boltzmann|Earth|English|Euclid|Gauss|Hilbert|Internet|Lagrang|Markov|Monte|Carlo|Riemann|Turing|Web$)/u

/** A heading such as "Law & Legal AI" as it stands inside a sentence: "law and legal AI". Acronyms and names keep their capitals. */
export const sentenceCase = (heading: string): string =>
  heading.replace(/\s*&\s*/gu, ' and ').replace(/\p{Lu}\p{Ll}+/gu, (word, at: number, whole: string) => {
    const isPartOfName = /[\p{L}\p{N}]/u.test(`${whole[at - 1] ?? ''}${whole[at + word.length] ?? ''}`)
    return isPartOfName || fromNames.test(word) ? word : word.toLowerCase()
  })
