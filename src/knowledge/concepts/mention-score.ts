import type { MentionFeatures } from './mention-features.ts'

/**
 * Weights of a logistic regression (L2, C 0.05) that tells phrases which indexers and readers chose as keyphrases from the other phrases of the same
 * abstracts: 1,000 and 247 abstracts of engineering, computing, physics and materials science, and with a fifth of the weight 1,043 with their authors'
 * keywords. Some are ours: `known` is two thirds of what was fitted, so that a lexicon of some fields does not outweigh what papers of others say, `headsTitle` stands
 * for the names that papers give what they make, which those abstracts hardly have, and `oneWordOnce` and those from `passingModifier` to `ownerWithin` were chosen beside the
 * others, near where the first ten of those abstracts gain most.
 */
const weights: MentionFeatures = {
  frequency: 0.96,
  place: -0.15,
  oneWord: -1.85,
  oneWordOnce: -0.7,
  twoWords: 0.11,
  threeWords: 0.33,
  manyWords: -0.48,
  rarityOfOneWord: 0.3,
  rarityOfTwoWords: 0.14,
  rarityOfMoreWords: 0.07,
  commonWord: -0.25,
  length: 0.48,
  withinLonger: -0.62,
  neverAlone: -0.64,
  isAcronym: 1.02,
  capitals: 0.2,
  headsTitle: 0.8,
  beginsWithGerund: -0.84,
  loneGerund: 0.51,
  beginsWithParticiple: -0.45,
  adjectiveAndNoun: -0.24,
  passingModifier: -0.6,
  broadHead: -0.8,
  generalDoing: -0.6,
  pluralWithin: -0.6,
  ownerWithin: -0.8,
  known: 0.81,
}
const intercept = -1.6

/**
 * How central a candidate is to its paper, above 0 and below 1: the square root of the probability that people would choose it, which leaves room
 * between what they rarely choose.
 */
export const mentionScore = (features: MentionFeatures): number => {
  const evidence =
    intercept +
    weights.frequency * features.frequency +
    weights.place * features.place +
    weights.oneWord * features.oneWord +
    weights.oneWordOnce * features.oneWordOnce +
    weights.twoWords * features.twoWords +
    weights.threeWords * features.threeWords +
    weights.manyWords * features.manyWords +
    weights.rarityOfOneWord * features.rarityOfOneWord +
    weights.rarityOfTwoWords * features.rarityOfTwoWords +
    weights.rarityOfMoreWords * features.rarityOfMoreWords +
    weights.commonWord * features.commonWord +
    weights.length * features.length +
    weights.withinLonger * features.withinLonger +
    weights.neverAlone * features.neverAlone +
    weights.isAcronym * features.isAcronym +
    weights.capitals * features.capitals +
    weights.headsTitle * features.headsTitle +
    weights.beginsWithGerund * features.beginsWithGerund +
    weights.loneGerund * features.loneGerund +
    weights.beginsWithParticiple * features.beginsWithParticiple +
    weights.adjectiveAndNoun * features.adjectiveAndNoun +
    weights.passingModifier * features.passingModifier +
    weights.broadHead * features.broadHead +
    weights.generalDoing * features.generalDoing +
    weights.pluralWithin * features.pluralWithin +
    weights.ownerWithin * features.ownerWithin +
    weights.known * features.known
  return Math.sqrt(1 / (1 + Math.exp(-evidence)))
}
