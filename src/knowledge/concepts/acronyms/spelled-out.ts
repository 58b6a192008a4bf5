/** An acronym within a name, in the plural too, but not in names of programs: "GPT-4", "T5X", "F5-TTS", "MathBook-RL". */
const acronym = /(?<![\p{L}\p{N}]|(?:\p{Lu}\p{L}*|\p{N})-)(\p{Lu}{2,8})s?(?![\p{L}\p{N}]|[-\s]?\p{N})/gu

/** A name with its acronyms in full, by which it is compared with others: "pretrained LLM" is "pretrained large language model". A mere acronym stays. */
export const spelledOut = (name: string, longForm: (acronym: string) => string | null): string =>
  /[^\p{Lu}]{2}/u.test(name)
    ? name.replace(acronym, (written: string, letters: string) => longForm(letters) ?? written)
    : name
