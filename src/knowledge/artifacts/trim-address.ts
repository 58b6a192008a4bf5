/** A sentence that follows without a space, as in "github.com/x/y.We". */
const nextSentence = /\.(?:We|Our|The|This|These|Code|In|It|To|For|Project|All|Data|Models?)$/u

/** What no account and no name at these hosts has in it: "github.com/x/y,which", "github.com/x/y%7D". */
const atCodeHost =
  /^((?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co|hf\.co)\/[^,;%]*)[,;%].*$/isu

const opened = (text: string): number => text.split('(').length - text.split(')').length

/** An address without what belongs to the sentence around it: stops, quotes, and a bracket that was opened before the address. */
export const trimAddress = (address: string): string => {
  const written = address.replace(atCodeHost, '$1').replace(/(?:%20|\()+$/u, '')
  const open = opened(written)
  // "https://a.b)(https://a.b": whatever follows a bracket that was never opened.
  const closed = open < 0 ? written.replace(/^([^()]*)\).*$/su, '$1') : written
  const ends = opened(closed) > 0 ? /[.,;:!?'*&(-]+$/u : /(?:[.,;:!?'*&-]|(?<!\([^()]*)\))+$/u
  return closed.replace(ends, '').replace(nextSentence, '')
}
