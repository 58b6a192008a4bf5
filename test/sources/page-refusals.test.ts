import { describe, expect, it } from 'vitest'
import { pageAbstract, pageHeader, readPage } from './read-page.ts'

describe('a file that is no page is refused with file, line and reason', () => {
  it.each([
    ['an empty file', '', /papers\.txt: there is nothing in it/],
    ['blank lines', '\n \n\n', /papers\.txt: there is nothing in it but blank lines/],
    ['a header without papers', pageHeader, /papers\.txt:6: there is no paper below the page's header/],
    [
      'a page without blank lines between titles and abstracts',
      `${pageHeader}Counting Stones\n${pageAbstract}\nCounting More Stones\n${pageAbstract}\n`,
      /papers\.txt:6: there is no paper below the page's header, only text without a title above it on line 7/,
    ],
    [
      'a meta block and no paper',
      `${pageHeader}• 1 author\n·\nSep 1, 2025\n`,
      /papers\.txt:6: .* only authors, day or upvotes without a paper above them on line 7/,
    ],
    [
      'a header without a day',
      pageHeader.replace('Jan 7', ''),
      /papers\.txt:1: the page has its header but no day/,
    ],
    [
      'a day that no calendar has',
      pageHeader.replace('Jan 7', 'Feb 30'),
      /papers\.txt:5: the page's day is 'Feb 30'/,
    ],
    ['HTML', '<!DOCTYPE html>\n<html></html>', /papers\.txt:1: it looks like HTML/],
    ['JSON', '\n{"title": "x"}', /papers\.txt:2: it looks like JSON; .*import jsonl/],
    [
      'the text of another site',
      `Cave News\n\nMay 16\n\nA Title\n\n${pageAbstract}`,
      /papers\.txt:1: it begins with 'Cave News'/,
    ],
    [
      'two pages in one',
      `${pageHeader}A Title\n\n${pageAbstract}\n\n${pageHeader}B\n\n${pageAbstract}`,
      /papers\.txt:13: a second page begins here/,
    ],
    ['a PDF', '%PDF-1.7\n', /papers\.txt: it is a PDF/],
    [
      'UTF-16',
      Buffer.from('\ufeffDaily Papers', 'utf16le'),
      /papers\.txt: it is text in UTF-16; save it as UTF-8/,
    ],
    [
      'UTF-16 without its mark',
      Buffer.from(pageHeader, 'utf16le'),
      /papers\.txt: it looks like text in UTF-16; save it as UTF-8/,
    ],
    [
      'UTF-16 with the upper half first, mostly of another script',
      Buffer.from('{"title": "機械翻訳のための深層学習"}\n', 'utf16le').swap16(),
      /papers\.txt: it looks like text in UTF-16; save it as UTF-8/,
    ],
    ['binary data with many NUL bytes', Buffer.alloc(64, 'a\0\0b\0c'), /papers\.txt: it is binary data/],
    ['binary data', Buffer.from([1, 2, 0, 3]), /papers\.txt: it is binary data/],
    [
      'Latin-1',
      Buffer.from(`${pageHeader}Caf\u00e9s\n\n${pageAbstract}`, 'latin1'),
      /papers\.txt:7: the line is not UTF-8/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(readPage(content)).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringMatching(message),
    })
  })
})
