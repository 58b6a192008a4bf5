/** What a source may be called: up to 100 characters, as it begins the key of each of its records, which an index holds. */
export const sourceNamePattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u
