/** What a ministry approves and does not run. */
const laboratory = /\bkey\s+lab|\blaborator|\bengineering\s+research\s+cent/iu

const ministry = /^(?:the\s)?(?:chinese\s)?(?:ministry\sof\b|education\sministry\b)/iu

/** Whether a text names who has approved the laboratory before it, and does not run it: "Ministry of Education" behind "Key Laboratory of Things". */
export const isApprover = (text: string, before: string): boolean =>
  ministry.test(text) && laboratory.test(before)
