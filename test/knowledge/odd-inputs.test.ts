import { describe, expect, it } from 'vitest'
import { countedCorpus } from './counted-corpus.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const empty = { papers: 0, documentFrequencies: [] }
const megabyte = 2 ** 20

const odd = [
  ['nothing', '', ''],
  ['spaces', ' \n\t ', '\u00A0'],
  ['emoji', '🎉🎉', '👩‍🔬 👍🏽'],
  ['Chinese', '大规模语言模型', '我们研究语言模型。'],
  ['Arabic', 'نماذج اللغة', 'ورقة عن اللغة العربية'],
  ['Hindi', 'भाषा मॉडल', 'हिंदी में एक लेख'],
  ['control characters', '\u0000\u0007', '\u202E\u200B'],
  ['lone surrogates', '\uD800', '\uDC00 text'],
  ['regular expressions', '.*+?^${}()|[]\\', '((((((('],
  ['one long word', 'a'.repeat(megabyte), ''],
  ['a long text', '', 'large language models are trained. '.repeat(megabyte / 35)],
  ['many stops', '', '.'.repeat(megabyte)],
  ['many brackets', '', '('.repeat(megabyte)],
  ['many line breaks', '', '-\n'.repeat(megabyte / 2)],
  ['a long address', '', `https://a.org/${'-/.)'.repeat(megabyte / 4)}`],
  ['addresses in braces without a space', '', '\\href{http://a.b/c}{'.repeat(megabyte / 20)],
  ['many addresses', '', 'https://a.org/b-\n'.repeat(megabyte / 17)],
] as const

describe('odd texts', () => {
  it.each(odd)('are described: %s', (_, title, text) => {
    const found = knowledge.describe(madePaper(title, text))
    expect(found.mentions.every((mention) => mention.score > 0 && mention.score <= 1)).toBe(true)
    expect(knowledge.describe(madePaper(title, text))).toEqual(found)
  })

  it.each(odd)('are embedded: %s', async (_, title, text) => {
    const corpus = countedCorpus(empty, [text, title])
    const [vector] = await lexicalEmbedder.embed([`${title} ${text}`], corpus)
    expect(vector).toHaveLength(lexicalEmbedder.dimensions)
    expect(vector?.every(Number.isFinite)).toBe(true)
  })
})
