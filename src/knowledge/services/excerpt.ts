/** The beginning of what a service said, on one line, for a message to people. */
export const excerpt = (body: string): string => body.replace(/\s+/g, ' ').trim().slice(0, 300)
