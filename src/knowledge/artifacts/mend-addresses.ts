import { decodeEntities } from '../../domain/decode-entities.ts'

/** A scheme with spaces in it before what looks like a host: "https: //github.com", "http : / / github . com". */
const brokenScheme = /\b(https?)\s?:\s?\/\s?\/\s?(?=[\w-]{1,60}\s{0,2}\.)/giu

/** Hosts whose names a text may have broken: "github. com/x/y". */
const brokenHost = /\b(github|gitlab|bitbucket|huggingface)\s{0,2}\.\s{0,2}(com|org|co)(?=\s?\/)/giu

/** A space after a host where an owner and a name follow: "github.com/ x/y". */
const spaceInside =
  /(?<=\b(?:github|gitlab)\.com|\bhuggingface\.co|\bgitlab(?:\.[a-z0-9-]{1,30}){2,3}) ?\/ (?=[\w-]+\/[\w.-])/giu

/** Spaces around every stroke: "github.com / x / y". */
const spaced = /(?<=\b(?:github|gitlab)\.com|\bhuggingface\.co)\s\/\s([\w-]{1,60})\s\/\s(?=[\w.-])/giu

/** Other ways to write the address of a repository, for git rather than for a browser. */
const forGit =
  /\b(?:git\+)?(?:ssh:\/\/git@|git@|git:\/\/)([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})[:/](?=[\w~])/giu

/** The DOI of a record at Zenodo, as an address or not: "https://doi.org/10. 5281/zenodo.1", "doi:10.5281/zenodo.1". */
const zenodoDoi =
  /(?<![\w./])(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/\s?|doi:\s?)?10\.\s?5281\/\s?zenodo\.\s?(?=\d)/giu

/** A text whose addresses can be read: escapes of TeX, JSON and HTML undone, schemes and hosts without spaces, git's addresses as a browser's, DOIs of Zenodo as addresses. */
export const mendAddresses = (text: string): string =>
  decodeEntities(text.replace(/\\([_%#&~/])/gu, '$1'))
    .replace(brokenScheme, '$1://')
    .replace(brokenHost, '$1.$2')
    .replace(spaceInside, '/')
    .replace(spaced, '/$1/')
    .replace(forGit, 'https://$1/')
    .replace(zenodoDoi, 'https://doi.org/10.5281/zenodo.')
