/** What has to be followed by more: a scheme, a code or model host, and an account there. */
const needsMore =
  /^https?:\/\/$|(?:github\.com|gitlab(?:\.[a-z0-9-]+)+|huggingface\.co|hf\.co)\/(?:(?:datasets|spaces)\/)?(?:[\w.-]+\/)?$/iu

/** Whether a word looks like part of an address rather than the start of a sentence. */
const looksLikeAddress = /[\d_/-]|\w\.\w/u

/**
 * Whether a line break after `written` is inside an address that goes on with `more`: after a hyphen always, after a slash only where
 * more has to follow or looks it ("https://x.org/" may end its line, and "We" begin the next).
 */
export const isUnfinishedAddress = (written: string, more: string): boolean => {
  if (more === '' || /^https?:/iu.test(more)) return false
  if (/[\w.][-_]$/u.test(written)) return true
  return written.endsWith('/') && (needsMore.test(written) || looksLikeAddress.test(more))
}
