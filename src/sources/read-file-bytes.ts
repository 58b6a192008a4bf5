import { open } from 'node:fs/promises'

const chunkSize = 64 * 1024

/** The bytes of a file as they are on disk, from `offset` on; `onBytesRead` is told of each chunk. The file is closed when the reader stops. */
export async function* readFileBytes(
  path: string,
  offset: number,
  onBytesRead?: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r')
  try {
    for (let position = offset; ;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, position)
      if (bytesRead === 0) return
      position += bytesRead
      onBytesRead?.(bytesRead)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
