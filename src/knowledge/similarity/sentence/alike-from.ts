/** From which value on texts are alike: pairs that experts find alike have half of the time so much of either, random ones one time in twenty. */
export const alikeFrom = { meaning: 0.5, words: 0.25 }
