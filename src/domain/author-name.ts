import { readableName } from './readable-name.ts'

/** Signs that stand behind a name for a footnote or an affiliation, raised or not: "Ann Ex¹,²*", "Ann Ex^a". */
const marks =
  /(?:[\s,]{0,2}(?:[*∗⋆†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|\^[a-z\d](?![\p{L}\p{N}])|\^\([a-z\d,*†‡§¶ ]{1,20}\))){1,12}$/iu

/** The name of an author as people write it (readableName), without the marks of footnotes and affiliations behind it. */
export const authorName = (name: string): string => {
  const readable = readableName(name)
  return readable.replace(marks, '').trim() || readable
}
