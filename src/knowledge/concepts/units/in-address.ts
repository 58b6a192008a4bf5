import type { Reading } from '../../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

const web =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.@/-])[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.[a-z]{2,6}\/\S+|\bthis https? URL\b/gu
/** In capitals only where the ending is that of an address: "GITHUB.COM/KEEL", but not "Node.JS/Deno". */
const inCapitals =
  /(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}\.(?:AI|CO|COM|EDU|GOV|IO|NET|ORG)\/\S+/gu
/** Of mail, and of repositories as git writes them: "git@github.com:keel/hull.git". */
const ofMail =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._+-]{1,60}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){0,4}\.[a-z]{2,6}(?::\S+)?/gu
/** A digital object identifier. */
const ofObject = /(?<![\p{L}\p{N}.])10\.\d{4,9}\/\S+/gu

const mayHaveOne = /https? URL|www\.|\.[a-z]{2,6}\/|:\/\/|\.[A-Z]{2,3}\/|@|10\.\d{4}/u

/** Of each token of a paper, in order, whether it is within an address of the web, of mail or of a digital object. */
export const inAddress = (reading: Reading): boolean[] =>
  mayHaveOne.test(reading.source)
    ? tokensWithin(reading, [
        web,
        ...(/\.[A-Z]{2,3}\//u.test(reading.source) ? [inCapitals] : []),
        ...(reading.source.includes('@') ? [ofMail] : []),
        ...(reading.source.includes('10.') ? [ofObject] : []),
      ])
    : reading.tokens.map(() => false)
