/** Topics that stand together, each group a list of places among the tree's topics: families have the nearest broader topic in common, areas the one at the top. */
export type TopicKin = { families: number[][]; areas: number[][] }

const grouped = (heads: string[]): number[][] => {
  const groups = new Map<string, number[]>()
  for (const [place, head] of heads.entries()) {
    const group = groups.get(head) ?? []
    group.push(place)
    groups.set(head, group)
  }
  return [...groups.values()]
}

/** The groups of a tree, of which `broader` has for each topic its broader ones, nearest first. A topic at the top is with those right below it, and in an area with all below it. */
export const topicKin = (broader: ReadonlyMap<string, string[]>): TopicKin => ({
  families: grouped([...broader].map(([slug, wayUp]) => wayUp[0] ?? slug)),
  areas: grouped([...broader].map(([slug, wayUp]) => wayUp.at(-1) ?? slug)),
})
