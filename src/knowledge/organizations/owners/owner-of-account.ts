import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { ownerInAccount } from './owner-in-account.ts'

/** Who owns an account in lower case or the host of an address: whoever is known to, else the university that the account is called after. */
export const ownerOfAccount = (index: OrganizationIndex, account: string): OrganizationEntry | undefined =>
  index.byAccount.get(account) ?? ownerInAccount(index, account)
