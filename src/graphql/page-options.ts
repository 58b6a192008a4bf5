/** How large pages are: so many places unless told, and at most. */
export const pageOptions = { size: 20, most: 100 }
