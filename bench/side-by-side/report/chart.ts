import { armNames } from '../arms/arm-name.ts'
import type { ArmName } from '../arms/arm-name.ts'
import type { Summary } from './summary.ts'

const width = 880
const barHeight = 12
const groupGap = 16
const titleHeight = 20
const head = 62
const panels = [
  { left: 16, title: 'p50 in ms, one client: shorter is better' },
  { left: 456, title: 'requests/s, ten clients: longer is better' },
]
const panelWidth = 408
/** Kept free at the right of a bar for its figure. */
const figureWidth = 70

/** Told apart on white and on black, and by those who see colours otherwise. */
const colours: Record<ArmName, string> = { 'hand-written': '#8b949e', papergraph: '#2f81f7', peer: '#d4862a' }
const names: Record<ArmName, string> = {
  'hand-written': 'Cypher by hand',
  papergraph: 'papergraph',
  peer: '@neo4j/graphql',
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const shown = (value: number): string => (value >= 10 ? String(Math.round(value)) : value.toFixed(1))

const text = (x: number, y: number, content: string, kind: string): string =>
  `<text x="${x}" y="${y}" class="${kind}">${escaped(content)}</text>`

const bar = (x: number, y: number, part: number, arm: ArmName, value: number): string => {
  const length = Math.max(1, Math.round((panelWidth - figureWidth) * part))
  return [
    `<rect x="${x}" y="${y}" width="${length}" height="${barHeight - 2}" rx="2" fill="${colours[arm]}"/>`,
    text(x + length + 6, y + barHeight - 3, shown(value), 'figure'),
  ].join('')
}

const legend = (): string =>
  armNames
    .map((arm, place) => {
      const x = 16 + place * 150
      return `<rect x="${x}" y="14" width="12" height="12" rx="2" fill="${colours[arm]}"/>${text(x + 18, 24, names[arm], 'name')}`
    })
    .join('')

/** The arms of one query; a bar's length is its part of the greatest of them, so that queries of one millisecond are as clear as those of a hundred. */
const group = (found: readonly Summary[], top: number): string => {
  const values = [found.map(({ p50 }) => p50.median), found.map(({ perSecond }) => perSecond.median)]
  const bars = panels.flatMap(({ left }, panel) => {
    const ofPanel = values[panel] ?? []
    const greatest = Math.max(...ofPanel)
    return found.map(({ arm }, place) => {
      const value = ofPanel[place] ?? 0
      return bar(left, top + titleHeight + place * barHeight, value / greatest, arm, value)
    })
  })
  return [text(16, top + 13, found[0]?.title ?? '', 'title'), ...bars].join('\n')
}

/** A picture of p50 and requests/s by query and arm, as SVG that reads on light and on dark ground. */
export const chart = (summaries: readonly Summary[]): string => {
  const queries = [...new Set(summaries.map(({ query }) => query))]
  let top = head
  const groups = queries.map((query) => {
    const found = summaries.filter((summary) => summary.query === query)
    const drawn = group(found, top)
    top += titleHeight + found.length * barHeight + groupGap
    return drawn
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-label="p50 and requests per second of Cypher by hand, papergraph and @neo4j/graphql, by query">
<style>
text { font: 12px system-ui, sans-serif; fill: #57606a; }
.title, .name { font-weight: 600; fill: #24292f; }
@media (prefers-color-scheme: dark) { text { fill: #9da7b1; } .title, .name { fill: #e6edf3; } }
</style>
${legend()}
${panels.map(({ left, title }) => text(left, 50, title, 'figure')).join('\n')}
${groups.join('\n')}
</svg>
`
}
