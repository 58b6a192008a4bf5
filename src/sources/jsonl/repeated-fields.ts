/** What is open at a place: an object with the names that it has so far and the one that is told now, or a list with the place of its entry. */
type Open = { names: Set<string>; name: string | null } | { place: number }

const stepOf = (open: Open, at: number): string =>
  'place' in open ? `[${open.place}]` : `${at === 0 ? '' : '.'}${open.name ?? ''}`

/** Behind the closing quote of the text whose opening one stands at `from`: the first that is not escaped. */
const endOfText = (json: string, from: number): number => {
  for (let quote = json.indexOf('"', from + 1); ; quote = json.indexOf('"', quote + 1)) {
    let escapes = 0
    while (json[quote - 1 - escapes] === '\\') escapes += 1
    if (escapes % 2 === 0) return quote + 1
  }
}

/**
 * The names that an object of a valid JSON text has more than once, each as 'doi' or 'concepts[2].kind', in the order in which they come again. JSON.parse
 * takes the last of them without a word.
 */
export const repeatedFields = (json: string): string[] => {
  const signs = /["{}[\],]/gu
  const opened: Open[] = []
  const repeated = new Set<string>()
  for (let found = signs.exec(json); found !== null; found = signs.exec(json)) {
    const [sign] = found
    const open = opened.at(-1)
    if (sign === '"') signs.lastIndex = endOfText(json, found.index)
    if (sign === '{') opened.push({ names: new Set(), name: null })
    else if (sign === '[') opened.push({ place: 0 })
    else if (sign === '}' || sign === ']') opened.pop()
    else if (open === undefined) continue
    else if ('place' in open) open.place += sign === ',' ? 1 : 0
    else if (sign === ',') open.name = null
    else if (open.name === null) {
      // A text that is no name is a value, and comes when the name is there.
      open.name = String(JSON.parse(json.slice(found.index, signs.lastIndex)))
      if (open.names.has(open.name)) repeated.add(opened.map(stepOf).join(''))
      open.names.add(open.name)
    }
  }
  return [...repeated]
}
