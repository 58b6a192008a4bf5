import { expect, it } from 'vitest'
import { countsTable } from '../../src/ingest/report/counts-table.ts'

it('the counts of two files stand above each other, with the total below', () => {
  const a = { read: 10, new: 9, changed: 0, same: 0, merged: 0, dropped: 1 }
  const b = { read: 100, new: 0, changed: 0, same: 100, merged: 0, dropped: 0 }
  const total = { read: 110, new: 9, changed: 0, same: 100, merged: 0, dropped: 1 }

  expect(
    countsTable({
      files: [
        { file: 'a.jsonl', ...a },
        { file: 'b.jsonl', ...b },
      ],
      total,
    }),
  ).toBe(
    [
      '         read  new  changed  same  merged  dropped',
      'a.jsonl    10    9        0     0       0        1',
      'b.jsonl   100    0        0   100       0        0',
      'total     110    9        0   100       0        1',
      '',
    ].join('\n'),
  )
})
