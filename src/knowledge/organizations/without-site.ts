/** A site behind a dash, "IBM Research - Zurich", or behind what a company's laboratories are called, "Naver Labs Europe". */
const forms = [/^(?<whole>\S.*?)\s+[-–—]\s*\S.*$/u, /^(?<whole>\S+.*?\s(?:research|labs?|AI))\s+\p{Lu}.*$/iu]

/** An organisation's name without the site behind it; empty where it names none. "Oxford Nanopore" is none of Oxford: only a dash or a laboratory tells a site. */
export const withoutSite = (name: string): string =>
  forms.map((form) => form.exec(name.trim())?.groups?.whole).find((whole) => whole !== undefined) ?? ''
