import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const linter = createRequire(import.meta.url).resolve('graphql-schema-linter/lib/cli.js')
const schema = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url))

const rules = ['relay-connection-types-spec', 'relay-connection-arguments-spec', 'relay-page-info-spec']

test("the schema keeps Relay's rules of connections, their arguments and their pages", () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [linter, '--format', 'json', '--rules', rules.join(), schema],
    { encoding: 'utf8' },
  )
  expect([JSON.parse(stdout), status]).toEqual([{ errors: [] }, 0])
})
