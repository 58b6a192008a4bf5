/** An organisation by slug and name. */
export type NamedOrganization = { slug: string; name: string }
