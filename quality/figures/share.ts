/** The share of `part` in `whole`; null where there is no whole. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
