import type { Artifact } from './artifact.ts'

/** First parts of paths that are Hugging Face's own pages. */
const ownPages = new Set(
  'blog chat discussions docs enterprise inference join learn login models organizations papers posts pricing settings tasks welcome'.split(
    ' ',
  ),
)

const shelves = new Map<string, 'DATASET' | 'SPACE' | 'PROJECT_PAGE'>([
  ['datasets', 'DATASET'],
  ['spaces', 'SPACE'],
  ['collections', 'PROJECT_PAGE'],
])

/** Two accounts never differ by case alone, nor do two things of one account. */
const at = (path: string): Pick<Artifact, 'key' | 'url'> => {
  const url = `https://huggingface.co/${path}`
  return { key: url.toLowerCase(), url }
}

/** A model, data set, space or collection at Hugging Face from the parts of a path, or an account's page; null for Hugging Face's own pages. */
export const huggingFaceArtifact = (segments: string[]): Artifact | null => {
  const first = segments[0]?.toLowerCase() ?? ''
  const kind = shelves.get(first)
  const shelf = kind === undefined ? '' : `${first}/`
  const [owner, name] = kind === undefined ? segments : segments.slice(1)
  if (owner === undefined || ownPages.has(first) || !/^[\w.-]+$/u.test(owner)) return null
  const account = owner.toLowerCase()
  // The oldest data sets have no owner; a single part elsewhere is an account.
  if (name === undefined && kind === 'DATASET')
    return { ...at(`${shelf}${owner}`), kind, owner: null, name: owner, account: null }
  if (name === undefined)
    return { ...at(`${shelf}${owner}`), kind: 'PROJECT_PAGE', owner, name: null, account }
  return { ...at(`${shelf}${owner}/${name}`), kind: kind ?? 'MODEL', owner, name, account }
}
