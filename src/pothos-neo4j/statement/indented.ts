/** Lines one step to the right. */
export const indented = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`
