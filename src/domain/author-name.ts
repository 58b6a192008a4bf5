import { readableName } from './readable-name.ts'

const sign = String.raw`[*∗⋆†‡§¶\p{No}]`

/** Signs that stand at a name for a footnote or an affiliation, raised or not: "Ann Ex¹,²*", "Ann Ex^a", "2*Ann Ex", "Bo Why1,3†"; but "3D Lab" and "Team 4" are names. */
const before = new RegExp(String.raw`^(?:\d|${sign}){1,12}(?=\p{Lu}[\p{Ll}.])`, 'u')
const raised = String.raw`[\s,]{0,2}(?:${sign}|\^[A-Za-z\d](?![\p{L}\p{N}])|\^\([A-Za-z\d,*†‡§¶ ]{1,20}\))`
const number = String.raw`,?\d{1,3}`
const behind = new RegExp(
  String.raw`(?:${raised}|(?<=[\p{Ll}\p{Lo}.])\d{1,3})(?:${raised}|${number}){0,12}$`,
  'u',
)

const mailInBrackets = /\s*[([<][^\s()[\]<>]{1,100}@[^\s()[\]<>]{1,100}[)\]>]/gu

/** The name of an author as people write it (readableName), without the marks of footnotes and affiliations at it and without a mail address in brackets. */
export const authorName = (name: string): string => {
  const readable = readableName(name)
  const plain = readable.replace(mailInBrackets, '').trim().replace(before, '').replace(behind, '').trim()
  return plain || readable
}
