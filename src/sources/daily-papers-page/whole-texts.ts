import type { PageHabits } from './page-habits.ts'

/** An abstract is at least so much of the mean one, and two of them together at least so much more than it. */
const least = 0.5
const leastTogether = 1.3

const lengthOf = (texts: { text: string }[]): number => texts.reduce((sum, { text }) => sum + text.length, 0)

/**
 * The paragraphs that stand between two titles, in groups: on a page whose abstracts have one paragraph, one that is as long as an abstract and follows
 * another such one begins a group, because the title above it is missing. All are one group where that cannot be told.
 */
export const wholeTexts = <T extends { text: string }>(
  paragraphs: T[],
  { abstractLength, severalParagraphs }: PageHabits,
): T[][] => {
  const groups: T[][] = []
  for (const paragraph of paragraphs) {
    const group = groups.at(-1)
    const [before, here] = [lengthOf(group ?? []), paragraph.text.length]
    const isApart =
      abstractLength !== null &&
      !severalParagraphs &&
      Math.min(before, here) >= least * abstractLength &&
      before + here >= leastTogether * abstractLength
    if (group === undefined || isApart) groups.push([paragraph])
    else group.push(paragraph)
  }
  return groups
}
