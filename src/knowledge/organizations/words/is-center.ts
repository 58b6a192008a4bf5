const center = /^(?:the\s+)?(?:cent(?:er|re|ro)|zentrum|laborator\p{L}+|lab|program(?:me)?)\s/iu

/** Whether a part names a center, a laboratory or a programme, "Centre for Things", which no town and no field is called. */
export const isCenter = (part: string): boolean => center.test(part)
