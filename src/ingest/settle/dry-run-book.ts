import type { PaperBook } from './paper-book.ts'
import { createPaperBook } from './paper-book.ts'

/** So many papers are held with their texts: some 60 MB. */
const papersAtMost = 20_000

/** The book of a dry run, which stands for what an import would have written. `isWhole` turns false once it had to forget. */
export type DryRunBook = { book(): PaperBook; isWhole(): boolean }

/** A book that begins anew when it is full, so that memory does not grow with the file. */
export const createDryRunBook = (): DryRunBook => {
  let book = createPaperBook()
  let isWhole = true
  return {
    book() {
      if (book.size() > papersAtMost) {
        book = createPaperBook()
        isWhole = false
      }
      return book
    },
    isWhole: () => isWhole,
  }
}
