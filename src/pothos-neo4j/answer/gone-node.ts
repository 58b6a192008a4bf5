/** Thrown where a resolver named a node that was removed before it was read, and null may not stand for it. */
export class GoneNode extends Error {}
