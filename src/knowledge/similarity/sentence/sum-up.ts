const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** What was not named, as the last item of a list: "one more concept", "12 more concepts"; none where nothing is left. */
export const sumUp = (left: number, noun: string): string[] =>
  left <= 0 ? [] : [`${numbers[left] ?? left} more ${noun}${left === 1 ? '' : 's'}`]
