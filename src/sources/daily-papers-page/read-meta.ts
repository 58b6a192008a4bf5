import { greatestCount } from '../greatest-count.ts'
import { englishDay } from '../english-day.ts'
import type { PageMeta } from './page-meta.ts'
import { upvoteCount } from '../upvote-count.ts'

const dots = '·•∙⋅●◦○▪■‣⁃・|'
const dot = `(?:[${dots}]|[-*–—](?=\\s))`
const middleDot = '[·•∙⋅]'
const authors = '\\d[\\d,]* authors?'
const name = `[^\\n${dots}]{1,100}?`
const nth = '\\d{1,2}(?:st|nd|rd|th)?'
const day = `(?:\\p{L}{3,9}\\.? ${nth},? \\d{4}|${nth} \\p{L}{3,9}\\.?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
const count = '\\d[\\d,.]* ?[km]?'

/** Between two names: a dot in the line or on a line of its own. A line that begins with a bullet and goes on is the next item of a list. */
const betweenNames = ` *(?:${dot} *|\\n\\s*${dot}\\s*\\n\\s*)`
const who = `(?:${authors}(?:${betweenNames}|\\s*\\n\\s*)|${name}${betweenNames})`
const lastWho = `(?:${authors}\\s*(?:${dot}|\\n)\\s*|${name}\\s*${dot}\\s*)`

const dated = new RegExp(
  `^(?:${dot}\\s*(?<names>${who}?${lastWho})?|(?<authors>${authors})\\s*${dot}\\s*|(?<account>${name})\\s*\\n\\s*${dot}\\s*\\n\\s*|(?<line>${name}(?: +${middleDot} *${authors})?) +${middleDot} +)?` +
    `(?<day>${day})(?:(?: |\\s*${dot}\\s*|(?<below>\\n\\s*))(?<upvotes>${count}))?(?=\\n|$)`,
  'iu',
)
/** What stands right below the dot and has a digit is meant as the day. */
const undated = new RegExp(
  `^${dot}\\s*(?<authors>${authors})(?:\\s*\\n\\s*${dot}(?:\\n(?<unread>(?=[^\\n]*\\d)[^\\n]{1,40}))?)?(?=\\n|$)`,
  'iu',
)

const linesIn = (text: string): number => text.split('\n').length

const isCount = (part: string): boolean => /^\d[\d,]* authors?$/iu.test(part)

const authorCount = (part: string): number | null => {
  const stated = isCount(part) ? Number.parseInt(part.replaceAll(',', ''), 10) : null
  return stated !== null && stated <= greatestCount ? stated : null
}

const namesIn = (text: string): string[] =>
  text
    .split(new RegExp(`[${dots}\\n]|(?<=^|\\s)[-*–—](?=\\s|$)`, 'u'))
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Whether a line ends as text does, not as a name: 'heavier ones below.' is text; 'Yahoo!', 'Acme Inc.' and 'St. Petersburg U.' are names. */
const isSentence = (text: string): boolean => /[:;]$|(?<![^\s])\p{Ll}[^\s]*[.!?]$/u.test(text)

/** Upvotes on a line of their own belong to the block where they are next to it, or where it has blank lines between its other lines too. */
const upvotesBelong = (block: string, below: string | undefined, upvotes: string): boolean =>
  below === undefined || !below.includes('\n\n') || block.slice(0, -(below + upvotes).length).includes('\n\n')

/**
 * The meta block that begins at the first of these tidy lines, and how many of them it takes; null where none begins there. It is cut into
 * parts by bullets, middle dots and line ends: authors or an organisation (or both), the paper's day, perhaps upvotes; or authors alone. A line
 * without a bullet is an organisation's where a dot and a day come next, on the same line or on lines of their own.
 */
export const readMeta = (lines: string[]): { meta: PageMeta; lines: number } | null => {
  const text = lines.join('\n')
  const found = dated.exec(text)
  const alone = undated.exec(text)
  if (found === null) {
    if (alone === null) return null
    const counted = authorCount(alone.groups?.['authors'] ?? '')
    return {
      meta: {
        authorCount: counted,
        organization: null,
        day: null,
        upvotes: null,
        unread: alone.groups?.['unread'] ?? null,
      },
      lines: linesIn(alone[0]),
    }
  }
  const {
    names = '',
    authors: first = '',
    account = '',
    line = '',
    day: written = '',
    below,
    upvotes: stated = '',
  } = found.groups ?? {}
  const parts = [...namesIn(names), ...namesIn(first), ...namesIn(account), ...namesIn(line)]
  const organization = parts.find((part) => !isCount(part)) ?? null
  const belongs = upvotesBelong(found[0], below, stated)
  if (englishDay(written) === null || (organization !== null && isSentence(organization))) return null
  const block = belongs ? found[0] : found[0].slice(0, -((below ?? '') + stated).length)
  return {
    meta: {
      authorCount: parts.map(authorCount).find((counted) => counted !== null) ?? null,
      organization,
      day: englishDay(written),
      upvotes: belongs ? upvoteCount(stated) : null,
      unread: null,
    },
    lines: linesIn(block),
  }
}
