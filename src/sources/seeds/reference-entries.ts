import { z } from 'zod'
import { conceptKinds } from '../../domain/concept-kind.ts'

const slugText = z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'expected a slug, such as machine-translation')
const name = z.string().trim().min(1, 'expected a name')

/** seeds/topics.json. */
export const topicEntries = z.array(
  z.strictObject({
    slug: slugText,
    name,
    description: z.string().trim().min(1, 'expected a description'),
    broader: slugText.nullable(),
    aliases: z.array(name),
    vocabulary: z.array(name),
    examples: z.array(name).exactOptional(),
    method: z.boolean().exactOptional(),
  }),
)

/** seeds/concepts.json. */
export const conceptEntries = z.array(
  z.strictObject({
    slug: slugText,
    name,
    kind: z.enum(conceptKinds),
    aliases: z.array(name),
    topic: slugText.nullable(),
    sharedNames: z.record(name, z.array(name)).exactOptional(),
  }),
)

/** seeds/organizations.json. */
export const organizationEntries = z.array(
  z.strictObject({
    slug: slugText,
    name,
    aliases: z.array(name),
    url: z.url({ protocol: /^https?$/u, error: 'expected an address or null' }).nullable(),
    accounts: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, 'expected an account, such as facebookresearch')),
    domains: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'expected a domain in lower case, such as cern.ch'))
      .exactOptional(),
  }),
)
