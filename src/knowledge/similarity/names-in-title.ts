import { functionWords } from '../text/function-words.ts'
import { tokenize } from '../text/tokenize.ts'

/** The runs of telling words in a title, which mostly are names: "Formal Reasoning", "Intelligent QA Systems", "Educational Domain". */
export const namesInTitle = (title: string): string[] => {
  const runs: { start: number; end: number }[] = []
  let isOpen = false
  for (const { text, word, joins, start, end } of tokenize(title)) {
    const last = runs.at(-1)
    if (word.term === null || functionWords.has(text.toLowerCase())) isOpen = false
    else if (isOpen && joins && last !== undefined) last.end = end
    // "Ray" in "X-ray" is no name.
    else if (!/[-‐‑]/u.test(title[start - 1] ?? '')) {
      runs.push({ start, end })
      isOpen = true
    }
  }
  return runs.map(({ start, end }) => title.slice(start, end))
}
