/** A count, 0 to 9,999,999,999, in a form that sorts as text: 12 gives '0000000012'. */
export const tenDigits = (count: number): string => String(Math.min(count, 9_999_999_999)).padStart(10, '0')
