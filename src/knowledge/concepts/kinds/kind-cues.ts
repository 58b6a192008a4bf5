import { descriptionCues } from './description-cues.ts'
import type { KindCue } from './kind-cue.ts'
import { listCues } from './list-cues.ts'
import { spellingCues } from './spelling-cues.ts'
import { useCues } from './use-cues.ts'

const ofOwnNames: readonly KindCue[] = [
  spellingCues.family,
  descriptionCues.apposition,
  descriptionCues.naming,
  useCues.followedBracket,
  descriptionCues.bracketed,
  descriptionCues.released,
  descriptionCues.before,
  descriptionCues.partedBefore,
  descriptionCues.directlyBefore,
  useCues.followed,
  listCues.nameBefore,
  listCues.nameAfter,
  spellingCues.measure,
  spellingCues.size,
  useCues.measured,
  useCues.inTermsOf,
  spellingCues.data,
  useCues.evaluatedOn,
  useCues.collected,
  spellingCues.languageModel,
  spellingCues.otherModel,
  useCues.trained,
  descriptionCues.title,
  useCues.proceeds,
  useCues.compared,
  descriptionCues.ours,
  descriptionCues.owned,
  descriptionCues.titleDoes,
  descriptionCues.titleByMeans,
]

const ofAcronyms: readonly KindCue[] = [
  descriptionCues.apposition,
  descriptionCues.naming,
  useCues.measured,
  useCues.inTermsOf,
  useCues.trained,
  useCues.proceeds,
  useCues.compared,
  descriptionCues.ours,
  descriptionCues.owned,
]

const besideNames: readonly KindCue[] = [
  useCues.valued,
  useCues.trainedWith,
  descriptionCues.apposition,
  descriptionCues.naming,
  descriptionCues.before,
  useCues.followedBracket,
  useCues.followed,
  listCues.nameBefore,
  listCues.nameAfter,
  useCues.measured,
  useCues.inTermsOf,
  useCues.trained,
]

const ofPhrases: readonly KindCue[] = [
  useCues.followedBehindBracket,
  descriptionCues.naming,
  descriptionCues.before,
  descriptionCues.introduction,
  descriptionCues.proposal,
  descriptionCues.inFull,
  descriptionCues.measureInFull,
  descriptionCues.genitive,
  listCues.itemBefore,
  listCues.itemAfter,
  useCues.changed,
  useCues.means,
  useCues.inTermsOf,
]

/** What papers write around a thing that tells its kind, surest first: the more its spelling shows it to be a name, the more of it can be believed. */
export const kindCues = {
  /** Of names with capitals inside, or digits. */
  ofOwnNames,
  /** Of names of ordinary letters, places and languages among them. */
  ofProperNames: [
    descriptionCues.apposition,
    ...ofPhrases,
    useCues.followedAlone,
    listCues.nameBefore,
    listCues.nameAfter,
    useCues.contains,
    useCues.learned,
    useCues.trained,
  ],
  ofPhrases,
  /** Of acronyms of what is written out as well: of any thing that people abbreviate, of which fewer cues can be believed. */
  ofAcronyms,
  /** Of names whose spelling is known to mislead. */
  besideNames,
} satisfies Record<string, readonly KindCue[]>
