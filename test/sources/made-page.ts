/** What a made page holds of one paper. */
export type MadePaper = {
  title: string
  paragraphs: string[]
  meta: { who: string; day: string; upvotes: number | null } | null
}

const header = [
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
]

const metaLines = ({ who, day, upvotes }: NonNullable<MadePaper['meta']>): string =>
  [`  • ${who}`, '·', upvotes === null ? day : `${day} ${upvotes}`].join('\n')

/** A page in the layout of the export: papers with a meta block and papers without. */
export const madePage = (day: string, papers: MadePaper[]): string =>
  [
    ...header,
    day,
    ...papers.flatMap(({ title, paragraphs, meta }) => [
      title,
      ...paragraphs,
      ...(meta === null ? [] : [metaLines(meta)]),
    ]),
  ].join('\n\n')
