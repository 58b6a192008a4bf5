import type { NamedOrganization } from '../index/named-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** What stands behind the sign, "{a.b,c}@ birka.edu" included. */
const hosts = /(?<=[\w}\]]\s?@\s?)[\w-]{1,60}(?:\.[\w-]{1,60})+/gu

/** Whose domains the e-mails in a text are at, as far as that is known. */
export const ownersOfMail = (index: OrganizationIndex, text: string): NamedOrganization[] =>
  (text.match(hosts) ?? []).flatMap((host) => {
    const owner = index.byAccount.get(host.toLowerCase())
    return owner === undefined ? [] : [{ slug: owner.slug, name: owner.name }]
  })
