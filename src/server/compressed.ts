import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A body in an encoding. At levels that cost little: an answer is sent once. */
export const compressed = (encoding: 'br' | 'gzip', body: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  encoding === 'br'
    ? brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    : zip(body, { level: 5 })
