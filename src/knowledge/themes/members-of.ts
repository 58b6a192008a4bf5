import { leastPapers } from './least-papers.ts'

/** The members of each community that has at least four, by a paper's community if it has one: papers in order, and the community first that has the first of them. */
export const membersOf = <Community>(
  communityOf: (paper: number) => Community | undefined,
  papers: number,
): number[][] => {
  const members = new Map<Community, number[]>()
  for (let paper = 0; paper < papers; paper += 1) {
    const community = communityOf(paper)
    if (community === undefined) continue
    const present = members.get(community)
    if (present === undefined) members.set(community, [paper])
    else present.push(paper)
  }
  return [...members.values()].filter((community) => community.length >= leastPapers)
}
