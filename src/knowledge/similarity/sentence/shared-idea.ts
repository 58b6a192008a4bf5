import type { NameInSentence } from './concept-in-sentence.ts'
import type { PartInPaper } from './part-in-paper.ts'
import { partInPaper } from './part-in-paper.ts'

const rank: Record<PartInPaper, number> = { central: 2, part: 1, mentioned: 0 }

/**
 * The strongest shared idea, which one of the papers at least does more than mention, and its part in each; each is a paper as the sentence calls it and how central the
 * idea is there, 0..1. `isCommon` where many papers name it, which is said unless only one of the two is about it.
 */
export const sharedIdea = (
  { text, isPlural, isCommon }: NameInSentence & { isCommon: boolean },
  from: { title: string; score: number },
  to: { title: string; score: number },
): string => {
  const [are, have] = isPlural ? ['are', 'have'] : ['is', 'has']
  const [more, less] = rank[partInPaper(from.score)] >= rank[partInPaper(to.score)] ? [from, to] : [to, from]
  const [inMore, inLess] = [partInPaper(more.score), partInPaper(less.score)]
  const named = isCommon ? `, but many papers name ${isPlural ? 'them' : 'it'}` : ''
  if (inLess === 'central') return `${text} ${are} central to both papers${named}`
  if (inMore === inLess) return `both papers deal with ${text}${named}`
  if (inMore === 'part')
    return `${text} ${have} a part in ${more.title} and ${are} mentioned in ${less.title}${isCommon ? ', as in many papers' : ''}`
  return inLess === 'part'
    ? `${text} ${are} central to ${more.title} and ${have} a part in ${less.title}`
    : `${text} ${are} central to ${more.title} and mentioned in ${less.title}`
}
