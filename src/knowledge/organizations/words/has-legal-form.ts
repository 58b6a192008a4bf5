/** Whether a name ends as companies' do that are told by it in any country: "Institute of Things Ltd." */
export const hasLegalForm = (name: string): boolean => /\s(?:gmbh|inc|ltd|llc)\.?$/iu.test(name)
