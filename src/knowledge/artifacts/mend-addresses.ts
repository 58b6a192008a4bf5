import { decodeEntities } from '../../domain/decode-entities.ts'

/** Hosts whose names a text may have broken: "github. com/x/y". */
const brokenHost = /\b(github|gitlab|bitbucket|huggingface)\s?\.\s(com|org|co)(?=\s?\/)/giu

/** A space after a host where an owner and a name follow: "github.com/ x/y". */
const spaceInside =
  /(?<=\b(?:github|gitlab)\.com|\bhuggingface\.co|\bgitlab(?:\.[a-z0-9-]{1,30}){2,3}) ?\/ (?=[\w-]+\/[\w.-])/giu

/** Other ways to write the address of a repository, for git rather than for a browser. */
const forGit =
  /\b(?:git\+)?(?:ssh:\/\/git@|git@|git:\/\/)([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})[:/](?=[\w~])/giu

/** A text whose addresses can be read: escapes of TeX, JSON and HTML undone, hosts without spaces, git's addresses as a browser's. */
export const mendAddresses = (text: string): string =>
  decodeEntities(text.replace(/\\([_%#&~/])/gu, '$1'))
    .replace(brokenHost, '$1.$2')
    .replace(spaceInside, '/')
    .replace(forGit, 'https://$1/')
