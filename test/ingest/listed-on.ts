import type { Listing } from '../../src/domain/listing.ts'
import { jsonl } from '../../src/sources/jsonl/jsonl.ts'
import type { OpenedFile, Source } from '../../src/sources/source.ts'

/** JSON lines whose papers stand on a listing, in the order of the file. */
export const listedOn = (listing: Listing): Source => ({
  ...jsonl,
  async open(file, options): Promise<OpenedFile> {
    const opened = await jsonl.open(file, options)
    return {
      notes: opened.notes,
      async *read(from) {
        for await (const item of opened.read(from))
          yield item.kind === 'statement'
            ? { ...item, places: [{ listing, position: item.next.record }] }
            : item
      },
    }
  },
})
