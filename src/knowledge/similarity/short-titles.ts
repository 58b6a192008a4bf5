const longest = 60

/** Words that a shortened title does not end in. */
const dangling =
  /(?:[\s,;–—-]+(?:an?|and|as|at|by|for|from|in|into|of|on|or|than|the|to|via|with|without))*[\s,;–—-]*$/iu

const short = (title: string): string => {
  const whole = title.trim().replace(/\s+/gu, ' ').replace(/\.$/u, '')
  const head = /^(.{3,60}?)(?::\s|\?\s|\s[-–—]{1,3}\s)/u.exec(whole)?.[1] ?? whole
  if (head.length <= longest) return head
  return `${head
    .slice(0, longest)
    .replace(/\s+\S*$/u, '')
    .replace(dangling, '')} …`
}

/** How a sentence refers to two papers: by the beginning of their titles in quotation marks, or as the first and the second where that tells nothing. */
export const shortTitles = (from: string, to: string): [from: string, to: string] => {
  const titles: [string, string] = [short(from), short(to)]
  if (titles[0] === '' || titles[1] === '' || titles[0].toLowerCase() === titles[1].toLowerCase())
    return ['the first paper', 'the second']
  return [`“${titles[0]}”`, `“${titles[1]}”`]
}
