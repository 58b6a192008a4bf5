/** Whether trials report results by it: "OR 1.3, 95% CI 1.1 to 1.5". */
export const isResultSign = (text: string): boolean => /^(?:CI|a?OR|a?HR|a?RR|SD|IQR)s?$/u.test(text)
