import { shortTitle } from './short-title.ts'

/** How a sentence refers to two papers: by the beginning of their titles in quotation marks, or as the first and the second where that tells nothing. */
export const shortTitles = (from: string, to: string): [from: string, to: string] => {
  const titles: [string, string] = [shortTitle(from), shortTitle(to)]
  if (titles[0] === '' || titles[1] === '' || titles[0].toLowerCase() === titles[1].toLowerCase())
    return ['the first paper', 'the second']
  return [`“${titles[0]}”`, `“${titles[1]}”`]
}
