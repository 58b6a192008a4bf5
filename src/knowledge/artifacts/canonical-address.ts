/** Query parameters that say where a reader came from. */
const noise = /^(?:utm_\w+|ref|ref_src|source|fbclid|gclid|mc_[ce]id|si|spm|view_only)$/iu

/** Hosts whose paths do not tell cases apart, and whose queries only choose a view. */
const foldsCase = new Set(['github.com', 'huggingface.co'])

/** Other names of the same host. */
const sameHost = new Map([
  ['hf.co', 'huggingface.co'],
  ['raw.githubusercontent.com', 'github.com'],
  ['codeload.github.com', 'github.com'],
])

/**
 * One form for all spellings of an address: https, host in lower case without www, no trailing slash or index page, no fragment, no query that only says
 * where a reader came from. GitHub and Hugging Face take any case, so their addresses are in lower case throughout and variants
 * meet; an artifact's own address keeps the case of the paper. Null for what is no http address.
 */
export const canonicalAddress = (address: string): string | null => {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(url.hostname)) return null
  const plainHost = url.hostname.replace(/^www\./u, '')
  const host = sameHost.get(plainHost) ?? plainHost
  const names = Array.from(url.searchParams.keys())
  for (const name of names) if (noise.test(name)) url.searchParams.delete(name)
  const port = url.port === '' || url.port === '80' ? '' : `:${url.port}`
  const path = url.pathname.replace(/\/{2,}/gu, '/').replace(/\/(?:index\.html?)?$/u, '')
  return foldsCase.has(host)
    ? `https://${host}${path}`.toLowerCase()
    : `https://${host}${port}${path}${url.search}`
}
