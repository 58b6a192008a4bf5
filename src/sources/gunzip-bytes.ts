import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream'
import { Failure } from '../failure.ts'

const reasons: Record<string, string> = {
  Z_BUF_ERROR: 'its gzip data ends in the middle: the file is cut short. Get it whole and import it again',
  Z_DATA_ERROR: 'its gzip data is damaged. Get it again and import it again',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * Decompresses gzip, of one member or several. Throws a Failure INPUT_REFUSED where the data is cut short or damaged, which says how many
 * bytes could be read; what came before is handed out first.
 */
export async function* gunzipBytes(
  compressed: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Uint8Array> {
  let bytesOut = 0
  const gunzip = createGunzip()
  // The iteration below meets the error; without a callback here it would be thrown a second time, at nobody.
  pipeline(compressed, gunzip, () => {})
  try {
    for await (const chunk of gunzip) {
      if (!(chunk instanceof Uint8Array)) continue
      bytesOut += chunk.length
      yield chunk
    }
  } catch (error) {
    const reason = reasons[codeOf(error)]
    if (reason === undefined) throw error
    throw new Failure('INPUT_REFUSED', `${name}: after ${bytesOut} decompressed bytes, ${reason}`, {
      cause: error,
    })
  } finally {
    gunzip.destroy()
  }
}
