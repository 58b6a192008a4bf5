/** Cypher for the type of the node that a variable holds: its label, beside which a paper may have another while its neighbours are looked for. */
export const typeOf = (node: string): string => `head([label IN labels(${node}) WHERE label <> 'Unjoined'])`
