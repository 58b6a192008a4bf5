/** A file to import as bytes, whatever it was: a path, standard input (kept in a temporary file), gzip or not. */
export type InputFile = {
  /** As the user named it; '<stdin>' for standard input. */
  name: string
  /** Same bytes, same identity: SHA-256 over size, modification time (content for standard input) and the first 64 KiB; hexadecimal. */
  identity: string
  /** Bytes on disk (compressed where the file is), for progress. */
  size: number
  /** The decompressed bytes from an offset on. Seeks in a plain file; decompresses and skips in gzip. `onBytesRead` counts bytes on disk. */
  bytes(offset: number, onBytesRead?: (count: number) => void): AsyncIterable<Uint8Array>
  /** Frees what was made for it (the copy of standard input). */
  dispose(): Promise<void>
}
