const longest = 60

/** Words that a shortened title does not end in. */
const dangling =
  /(?:[\s,;–—-]+(?:an?|and|as|at|by|for|from|in|into|of|on|or|than|the|to|via|with|without))*[\s,;–—-]*$/iu

/** Without what sets formulas: "$k$-means" and "log/sup 2/ n". */
const withoutMarkup = (title: string): string =>
  title
    .replace(/\\(?:text|math|emph)[a-z]*(?=[\s{])|\\(?:dagger|ddagger|ast|star)\b/gu, '')
    .replace(/\$([^$]{1,80})\$/gu, '$1')
    .replace(/[{}]|\\(?=\p{L})/gu, '')
    .replace(/\/su[bp] ([^/]{1,12})\//gu, '$1')

/** The part of a title before a sign that parts it; one within brackets does not: "A loom (Textoria: Avidae) of the north". */
const beforeColon = /^((?:[^()[\]]|\([^()]*\)|\[[^[\]]*\]){3,60}?)(?::\s|\?\s|\s[-–—]{1,3}\s)/u

/** What journals call sorts of papers, which tells nothing of one: "Editorial: Looms of the north". */
const label =
  /^(?:guest )?(?:abstract|book review|case report|comment(?:ary)?|correction|corrigendum|editorial|erratum|foreword|introduction|letter|news|note|obituar(?:y|ies)|opinion|perspective|poster|preface|protocol|reply|response|retraction(?: note)?|review|viewpoint)s?$/iu

/** A title as a sentence refers to it: its part before a colon or the like, or its first 60 characters or fewer, cut between words. */
export const shortTitle = (title: string): string => {
  const whole = withoutMarkup(title).trim().replace(/\s+/gu, ' ').replace(/\.$/u, '')
  const first = beforeColon.exec(whole)?.[1] ?? whole
  const head = label.test(first) ? whole : first
  if (head.length <= longest) return head
  return `${head
    .slice(0, longest)
    .replace(/\s+\S*$|\p{Cs}$/u, '')
    .replace(dangling, '')} …`
}
