/** The places of numbers below `most`, in order: those of a number stand from `starts[number]` up to `starts[number + 1]`. */
export const placesOf = (
  numbers: Uint32Array,
  most: number,
): { starts: Uint32Array; places: Uint32Array } => {
  const starts = new Uint32Array(most + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < most; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(numbers.length)
  for (const [place, number] of numbers.entries()) {
    const at = next[number] ?? 0
    places[at] = place
    next[number] = at + 1
  }
  return { starts, places }
}
