/**
 * One word of a noun phrase as grammar sees it, tokens `from` to `to` (both included): a hyphenated compound is one. GERUND: "clustering";
 * PARTICIPLE: "activated"; BREAK: what no noun phrase contains.
 */
export type WordUnit = {
  from: number
  to: number
  role: 'NOUN' | 'NAME' | 'ADJECTIVE' | 'GERUND' | 'PARTICIPLE' | 'NUMBER' | 'BREAK'
}
