/** How rare a word is that general scholarly English does not use often enough to be counted (see termRarity). */
export const rarest = 8
