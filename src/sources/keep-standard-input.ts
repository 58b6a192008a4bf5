import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

/** A copy of standard input, and SHA-256 over its bytes in hexadecimal. */
export type KeptInput = { path: string; contentHash: string }

/**
 * Copies a stream to a file of its own in `directory`, so that it can be read twice. Only its owner may read the file; whoever asked for it
 * removes it. Nothing stays behind where copying fails.
 */
export const keepStandardInput = async (
  input: AsyncIterable<Uint8Array | string>,
  directory: string,
): Promise<KeptInput> => {
  const path = join(directory, `stdin-${randomUUID()}`)
  const hash = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of input) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      hash.update(bytes)
      await file.writeFile(bytes)
    }
    await file.close()
  } catch (error) {
    await file.close()
    await rm(path, { force: true })
    throw error
  }
  return { path, contentHash: hash.digest('hex') }
}
