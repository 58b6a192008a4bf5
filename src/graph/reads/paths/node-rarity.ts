/**
 * The Cypher expression of how much it tells that a way goes through a node of so many relationships (two or more), 0 to 1: 1 / log2(degree), which is 1 for a node
 * that joins only two others and a fifteenth for a topic with 25,000 papers. The inverse logarithm is that of Adamic and Adar, "Friends and
 * neighbors on the Web" (2003).
 */
export const nodeRarity = (degree: string): string => `log(2) / log(${degree})`
