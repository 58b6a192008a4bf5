import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindOfMatch } from './kind-of-match.ts'
import type { KindCue } from './kind-cue.ts'
import { namesBefore } from './names-before.ts'

const opens = String.raw`(?:,\s|\s)?\s?(?:such\sas|like|including|e\.g\.,?|namely|among\sthem|among\sothers|[:(]|[-–—](?=\s))\s?`
/** Platforms that a list names were made for anything; "informatics" is one thing. */
const nameBefore = new RegExp(
  String.raw`\b((?:[\p{L}-]+\s)?(?!platforms)[\p{L}-]+(?<!ic)s)${opens}${namesBefore}$`,
  'u',
)
/** "Two data sets, X and Y". */
const countedBefore = new RegExp(
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten)\s(?:(?!(?:across|by|for|from|in|of|on|to|using|with)\s)[^\s,.;:()]+\s){0,6}?((?:data\s)?[\p{L}-]+s),\s${namesBefore}$`,
  'u',
)
/** "On the benchmarks X and Y". */
const directlyBefore = new RegExp(
  String.raw`\b(?:across|on|and|over|the|three|two|four|with)\s(?:[\p{Ll}\d-]+\s){0,3}(benchmarks|corpora|data\s?sets)\s${namesBefore}$`,
  'u',
)
const nameAfter = /^(?:,\s\p{Lu}[^\s,]*){0,4},?\s(?:and|or)\s\p{Lu}[^\s,]*\s(\p{Ll}[\p{L}-]*(?:s|ora))\b/u

/** What lists of ordinary words have before them: fewer things, as "challenges" and "systems" may be anything. */
const kinds = String.raw`(algorithms|methods|techniques|metrics|corpora|benchmarks|data\s?sets|tasks|(?:language|generative|neural|foundation|pre-?trained|deep|diffusion|base|baseline|vision)\smodels|LLMs)`
const items = String.raw`(?:(?:[\p{L}\p{N}.-]+\s){0,3}[\p{L}\p{N}.-]+(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){0,5}`
const itemBefore = new RegExp(
  String.raw`\b${kinds}(?:,\s|\s)?(?:such\sas|like|including|e\.g\.,?|namely|\()\s?${items}$`,
  'u',
)
const itemAfter = new RegExp(
  String.raw`^(?:,\s[^,.;:()]{2,40}){0,4},?\s(?:and|or)\sother\s(?:[\p{L}-]+\s){0,2}?${kinds}\b`,
  'u',
)
/** Where an item ends: "such as X and Y" names X, "such as X changes" may not. */
const endsItem = /^(?:[,.;:)]|\s(?:and|or)\b|$)/u

/** Models and data sets that are listed have names; what is in small letters is often a part or a property of them. */
const ofItem = (name: string, kind: ConceptKind): ConceptKind =>
  (kind === 'MODEL' || kind === 'DATASET') && !/^\p{Lu}/u.test(name) ? 'OTHER' : kind

/** Where a paper lists things and says what all of them are: "benchmarks such as X and Y", "the X and Y corpora". */
export const listCues = {
  nameBefore: ({ before }) =>
    kindOfMatch(nameBefore.exec(before) ?? countedBefore.exec(before) ?? directlyBefore.exec(before)),
  nameAfter: ({ after }) => kindOfMatch(nameAfter.exec(after)),
  itemBefore: ({ before, name, after }) =>
    endsItem.test(after) ? ofItem(name, kindOfMatch(itemBefore.exec(before))) : 'OTHER',
  itemAfter: ({ name, after }) => ofItem(name, kindOfMatch(itemAfter.exec(after))),
} satisfies Record<string, KindCue>
