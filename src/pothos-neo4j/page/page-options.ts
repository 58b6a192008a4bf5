/** How large pages are: `size` where no size is asked for, `most` at most. */
export type PageOptions = { size: number; most: number }
