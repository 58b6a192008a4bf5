/** Finds each placeholder in a text. */
export const placeholders = /\uE000(\d+)\.(\d+)\uE001/g
