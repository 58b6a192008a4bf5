import { jsonl } from '../../src/sources/jsonl/jsonl.ts'
import type { OpenedFile, Source, SourceItem } from '../../src/sources/source.ts'

/** JSON lines of which each record is given as `change` makes it, when it is asked for. */
export const jsonLinesWith = (change: (item: SourceItem) => SourceItem | Promise<SourceItem>): Source => ({
  ...jsonl,
  async open(file, options): Promise<OpenedFile> {
    const opened = await jsonl.open(file, options)
    return {
      notes: opened.notes,
      async *read(from) {
        for await (const item of opened.read(from)) yield await change(item)
      },
    }
  },
})
