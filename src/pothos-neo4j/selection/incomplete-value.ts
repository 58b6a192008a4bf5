/** Thrown where a value may not stand in an answer; GraphQL's own execution then says so to the client. */
export class IncompleteValue extends Error {}
