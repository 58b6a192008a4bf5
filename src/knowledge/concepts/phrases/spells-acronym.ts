/** Whether the capitals of a long form are there to show where its acronym comes from: "PAthological woRd Saliency sEarch" (PARSE). */
export const spellsAcronym = (longForm: string, acronym: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(longForm) && longForm.replace(/[^\p{Lu}]/gu, '') === acronym
