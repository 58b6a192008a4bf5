import type { Artifact } from '../../artifacts/artifact.ts'
import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { ownerInAccount } from './owner-in-account.ts'
import { ownerInCapitals } from './owner-in-capitals.ts'

/** Who owns an artifact, by its account or the host of its address: whoever is known to, else the university or the company that the account is called after. */
export const ownerOfAccount = (
  index: OrganizationIndex,
  { account, owner }: Pick<Artifact, 'account' | 'owner'>,
): OrganizationEntry | undefined =>
  account === null
    ? undefined
    : (index.byAccount.get(account) ??
      ownerInAccount(index, account) ??
      (owner === null ? undefined : ownerInCapitals(index, owner)))
