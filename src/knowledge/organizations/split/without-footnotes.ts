import { isUnit } from '../words/is-unit.ts'

/** The universities of these towns are numbered: "Université Paris 7". */
const numberedTown = String.raw`(?<!\b(?:aix-marseille|bordeaux|grenoble|lille|lyon|marseille|montpellier|nancy|paris|rennes|strasbourg|toulouse))`

/** "Birka University 7 , Malmö", "Things ( 2 ), Birka University", "Birka Institute, 1" */
const marks = [
  new RegExp(String.raw`(?<=[\p{L}.)]{2})${numberedTown}\s+\d{1,2}(?=\s+,)`, 'giu'),
  /\s?\(\s\d{1,2}\s\)(?=\s*(?:,|$))/gu,
  /,\s\d{1,2}$/u,
  /(?<=\p{L}\s(?:University|Institute|College|Hospital|Academy|Technology))\d{1,2}(?=,|$)/gu,
]

/** "Birka University 1 Department of Things, , Malmö": a publisher's order, with an empty part where the institution was. */
const movedBefore = /^(?<whole>\p{Lu}[^\d]*)\s\d{1,2}\s(?<unit>\p{Lu}[^\d]*),\s*,/u

/** An affiliation without the numbers of footnotes behind the names, which stay where nothing but the layout of a page has parted them from it. */
export const withoutFootnotes = (stated: string): string => {
  const { whole = '', unit = '' } = movedBefore.exec(stated)?.groups ?? {}
  const ordered = isUnit(unit)
    ? `${unit}, ${whole},${stated.slice(movedBefore.exec(stated)?.[0].length)}`
    : stated
  return marks.reduce((text, mark) => text.replace(mark, ''), ordered)
}
