const form = /^([A-Za-z\d][A-Za-z\d._-]*)\s+(\S.*)$/u

/** "Institute of X" begins with a word, "cmu-lti" with an account: lower case, a hyphen or capitals inside. */
const looksLikeHandle = (word: string): boolean =>
  /^[a-z\d_-][a-z\d._-]*[a-z\d]$/u.test(word) || /[a-z\d][A-Z]|[_-]|\d/u.test(word)

/** An account and the name beside it, as a page writes them, "cmu-lti CMU-LTI"; both empty where a text does not begin with an account. */
export const splitHandle = (stated: string): { handle: string; beside: string } => {
  const [, handle = '', beside = ''] = form.exec(stated) ?? []
  return looksLikeHandle(handle) ? { handle, beside } : { handle: '', beside: '' }
}
