import { isEnglishWord } from './is-english-word.ts'

/** A hyphen with what is between it and the word that follows: a line's end, or a space that is left of one. */
const broken = /[-‐](?:[^\S\n]{0,8}\r?\n[^\S\n]{0,8}| {1,3})(?=[\p{L}\p{N}])/gu

/** "pre- and post-training" leaves out the word that comes later. */
const conjunction = /^(?:and|or|nor|to|versus|vs|but|und|oder|bis|sowie|et|ou|y|o|e|en|of)(?![\p{L}\p{N}-])/iu

/** What is written with a hyphen before words of every sort. */
const hyphened = new Set('self non multi cross quasi pseudo semi co ex all half well pre'.split(' '))

const chains = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu

/** The words of a text, and the pairs of them that hyphens join, in lower case. */
const wordsAndPairs = (text: string): Set<string> => {
  const found = new Set<string>()
  for (const [chain] of text.toLowerCase().matchAll(chains)) {
    const words = chain.split(/[-‐]/u)
    for (const [place, word] of words.entries()) {
      found.add(word)
      if (place > 0) found.add(`${words[place - 1] ?? ''}-${word}`)
    }
  }
  return found
}

type Joint = { left: string; right: string; written: ReadonlySet<string> }

const isOneWord = ({ left, right, written }: Joint): boolean =>
  written.has(left + right) || isEnglishWord(left + right)

/** Whether two parts that are no word together, as far as is known, were one: a part of a word is no word itself. */
const areFragments = ({ left, right }: Joint): boolean => !hyphened.has(left) && !isEnglishWord(right)

/** How the parts of a word are joined at a line's end. Where nothing tells, the hyphen stays. */
const atLineEnd = (joint: Joint, isLowerCase: boolean): '' | '-' => {
  if (joint.written.has(joint.left + joint.right)) return ''
  if (joint.written.has(`${joint.left}-${joint.right}`)) return '-'
  if (isOneWord(joint)) return ''
  return isLowerCase && areFragments(joint) ? '' : '-'
}

/** The same within a line; null where it is not sure that the space does not belong there. */
const withinLine = (joint: Joint): '' | '-' | null => {
  if (joint.written.has(`${joint.left}-${joint.right}`)) return '-'
  if (isOneWord(joint)) return ''
  return hyphened.has(joint.left) && isEnglishWord(joint.right) ? '-' : null
}

/**
 * A text whose words are whole again where a line's end divided them: "Optimi-⏎zation" without the hyphen, "state-of-⏎the-art" with it; "pre-⏎and
 * post-training" keeps its space. What the text writes elsewhere tells, else whether the word or its parts are English. A line's end that became a
 * space ("Optimi- zation") is mended where that is sure.
 */
export const mendHyphens = (text: string): string => {
  if (text.search(broken) === -1) return text
  let written: Set<string> | null = null
  return text.replace(broken, (gap: string, at: number) => {
    const before = /[^\s(["“]*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
    const left = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? ''
    const after = text.slice(at + gap.length, at + gap.length + 60)
    const right = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? ''
    const isInAddress = /:\/\/|\.[a-z]{2,6}\/|@/iu.test(before)
    if (left === '' || isInAddress) return gap
    const isLineEnd = gap.includes('\n')
    if (conjunction.test(after)) return isLineEnd ? `${gap.charAt(0)} ` : gap
    written ??= wordsAndPairs(text)
    const joint = { left: left.toLowerCase(), right: right.toLowerCase(), written }
    const isLowerCase = /^\p{L}\p{Ll}*$/u.test(left) && /^\p{Ll}+$/u.test(right)
    const isCapitals = /^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}{2,}$/u.test(right)
    const mayBeOne = isLowerCase || isCapitals
    if (isLineEnd) return mayBeOne ? atLineEnd(joint, isLowerCase) : '-'
    return mayBeOne ? (withinLine(joint) ?? gap) : gap
  })
}
