/** What a paragraph of a page is, and how much dearer the page would be if it were the other: near 0 it cannot be told. */
export type ParagraphLabel = { kind: 'title' | 'body'; margin: number }

/** What the layout makes unlikely, in the units of bodyLikeness. */
const cost = {
  /** Text where a title belongs: after a meta block or the page's header. */
  textFirst: 4,
  /** A title with no text under it. */
  noText: 2,
  /** An abstract of one more paragraph. */
  moreText: 1.5,
}

type Costs = { title: number; body: number }

const shapeOf = (likeness: number): Costs => ({ title: Math.max(0, likeness), body: Math.max(0, -likeness) })

/** The cheapest way to read the paragraphs up to each one, for either reading of it. */
const costsBefore = (shapes: Costs[]): Costs[] => {
  let last: Costs | null = null
  return shapes.map((shape) => {
    const here: Costs =
      last === null
        ? { title: shape.title, body: shape.body + cost.textFirst }
        : {
            title: shape.title + Math.min(last.title + cost.noText, last.body),
            body: shape.body + Math.min(last.title, last.body + cost.moreText),
          }
    last = here
    return here
  })
}

/** The cheapest way to read the paragraphs after each one, for either reading of it. */
const costsAfter = (shapes: Costs[]): Costs[] => {
  let after: Costs = { title: cost.noText, body: 0 }
  return shapes
    .toReversed()
    .map((shape) => {
      const here = after
      const title = shape.title + here.title
      const body = shape.body + here.body
      after = {
        title: Math.min(title + cost.noText, body),
        body: Math.min(title, body + cost.moreText),
      }
      return here
    })
    .toReversed()
}

/**
 * Tells titles from text in the paragraphs between two meta blocks (or the ends of the page), given how much each looks like text
 * (bodyLikeness). A page alternates title and text; a title without text, an abstract of several paragraphs and text without a title are possible
 * but have a cost, and so has a paragraph that is taken for what it does not look like. The cheapest reading of the whole run wins.
 */
export const labelParagraphs = (likenesses: number[]): ParagraphLabel[] => {
  const shapes = likenesses.map(shapeOf)
  const before = costsBefore(shapes)
  const after = costsAfter(shapes)
  return shapes.map((_, place) => {
    const title = (before[place]?.title ?? 0) + (after[place]?.title ?? 0)
    const body = (before[place]?.body ?? 0) + (after[place]?.body ?? 0)
    return { kind: title <= body ? 'title' : 'body', margin: Math.abs(title - body) }
  })
}
