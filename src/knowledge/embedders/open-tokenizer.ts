import { readFile } from 'node:fs/promises'
import { Tokenizer } from '@huggingface/tokenizers'

/** A text's tokens, by their numbers in the model's vocabulary, the model's two marks included. */
export type EncodeText = (text: string) => number[]

/** No word that the vocabulary has comes near this many characters a token, so what is cut off would not be read. */
const CHARACTERS_A_TOKEN = 32

/** Reads a tokenizer.json; what it gives keeps the first `maxTokens` of a text, the last of them being the mark of its end. */
export const openTokenizer = async (file: string, maxTokens: number): Promise<EncodeText> => {
  const tokenizer = new Tokenizer(JSON.parse(await readFile(file, 'utf8')), {})
  return (text) => {
    const { ids } = tokenizer.encode(text.slice(0, maxTokens * CHARACTERS_A_TOKEN))
    return ids.length > maxTokens ? [...ids.slice(0, maxTokens - 1), ...ids.slice(-1)] : ids
  }
}
