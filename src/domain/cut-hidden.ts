/** What opens something that no reader sees. */
const opening = /<!--|<(script|style)(?:\s[^<>]{0,2000})?>/giu

const closings = {
  comment: /-->/gu,
  script: /<\/script[^<>]{0,20}>/giu,
  style: /<\/style[^<>]{0,20}>/giu,
}

const closingOf = (name: string | undefined): RegExp =>
  name === undefined ? closings.comment : name.toLowerCase() === 'style' ? closings.style : closings.script

/** A text without HTML's comments, scripts and styles. What is opened and never closed stays. Linear in the text. */
export const cutHidden = (text: string): string => {
  if (!/<(?:!--|script|style)/iu.test(text)) return text
  const neverCloses = new Set<RegExp>()
  let kept = ''
  let end = 0
  for (const match of text.matchAll(opening)) {
    const closing = closingOf(match[1])
    if (match.index < end || neverCloses.has(closing)) continue
    closing.lastIndex = match.index + match[0].length
    const closed = closing.exec(text)
    if (closed === null) {
      neverCloses.add(closing)
      continue
    }
    kept += `${text.slice(end, match.index)} `
    end = closed.index + closed[0].length
  }
  return kept + text.slice(end)
}
