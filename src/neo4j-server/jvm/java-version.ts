/** The feature version in what `java -version` prints: 17 of '17.0.15', 8 of '1.8.0_292', 26 of '26-ea'; null in anything else. */
export const javaVersion = (printed: string): number | null => {
  const match = /version "(?:1\.)?(\d+)[^"]*"/.exec(printed)
  return match?.[1] === undefined ? null : Number(match[1])
}
