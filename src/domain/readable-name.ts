import { readableLatex } from './readable-latex.ts'

/** The name of a person or a body as people write it: "Bañados" for "Ba{\~n}ados", "van Dokkum" for "{van Dokkum}", and "J. Cho" for "J.~Cho", as bibliographies have them. */
export const readableName = (name: string): string =>
  readableLatex(name)
    .replace(/[{}]/gu, '')
    .replace(/[\s~]+/gu, ' ')
    .trim() || name
