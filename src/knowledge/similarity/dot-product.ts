/** The sum of the products of two vectors of one length, which is their cosine where both are L2-normalised; 0 where one is all zero. */
export const dotProduct = (a: Float32Array, b: Float32Array): number => {
  // Four sums at once: one alone waits for each addition before the next.
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0]
  const whole = a.length - (a.length % 4)
  for (let place = 0; place < whole; place += 4) {
    sum0 += (a[place] ?? 0) * (b[place] ?? 0)
    sum1 += (a[place + 1] ?? 0) * (b[place + 1] ?? 0)
    sum2 += (a[place + 2] ?? 0) * (b[place + 2] ?? 0)
    sum3 += (a[place + 3] ?? 0) * (b[place + 3] ?? 0)
  }
  for (let place = whole; place < a.length; place += 1) sum0 += (a[place] ?? 0) * (b[place] ?? 0)
  return sum0 + sum1 + sum2 + sum3
}
