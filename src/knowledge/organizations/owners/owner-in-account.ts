import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { universityCalled } from './university-called.ts'
import { unmistakableCompanies } from '../words/unmistakable-companies.ts'

/** What groups are called in the names of accounts. */
const group = /(?:^|-)\S*(?:lab|labs|nlp|vision|group|robot\w*|speech|audio|graphics|research|team)$/u

/** Short for a group's own name, "birka-mvl"; not the surname of a person, "birka-wang". */
const shortName =
  /^(?!(?:chen|feng|gao|guo|hans?|he|hu|jain|jin|john|khan|kim|lee|li|lin|liu|long|lu|luo|ma|park|qin|ren|shah|song|sun|tang|tian|wang|wei|wu|xie|xu|yan|yang|yao|ye|yu|zhu|zhou|zhao)$)[a-z]{2,4}$/u

/** Companies whose names nobody else goes by, and others before a word that says what the account is of. */
const company = new RegExp(
  String.raw`^(?<name>${unmistakableCompanies})(?:-(?!(?:and|clone|for|like)\b)|(?=[a-z]{2,}))|^(?<short>adobe|bosch|fujitsu|hitachi|ibm|intel|kakao|naver|siemens|sony|toyota)-(?:ai|lab|labs|research|r-d)\b`,
  'u',
)

const companyCalled = (index: OrganizationIndex, account: string): OrganizationEntry | undefined => {
  const { name, short } = company.exec(account)?.groups ?? {}
  return index.byName.get(name ?? short ?? '')
}

/**
 * Whom an account of a group is called after, in lower case: a university, "birka-mvl", "birka-nlp", "birkanlp" and "robotlab-birka", or a company that has a name of its own. A person's account may have a university's
 * name in it too, so that what is beside the name has to be a group's.
 */
export const ownerInAccount = (index: OrganizationIndex, account: string): OrganizationEntry | undefined => {
  const [, glued = ''] =
    /^([a-z]{3,}?)(?:ai|ml|nlp|vision|audio|speech)?(?:group|lab|nlp|team|vision|audio|speech)$/u.exec(
      account,
    ) ?? []
  const words = account.split('-')
  const [before, last = ''] = [words.slice(0, -1).join('-'), words.at(-1)]
  const splits = [1, 2].map((count) => [words.slice(0, count).join('-'), words.slice(count).join('-')])
  return (
    splits
      .filter(([, rest = '']) => shortName.test(rest) || group.test(rest))
      .map(([name = '']) => universityCalled(index, name))
      .find((entry) => entry !== undefined) ??
    (group.test(before) ? universityCalled(index, last) : undefined) ??
    // A person's name may be before a laboratory, "doe-lab", and nobody's is behind one.
    (words.length > 2 && group.test(before) ? universityCalled(index, `${last} university`) : undefined) ??
    universityCalled(index, glued) ??
    companyCalled(index, account)
  )
}
