import { legalForms } from './legal-forms.ts'

const form = new RegExp(String.raw`\s(?:${legalForms.telling})\.?$`, 'iu')

/** Whether a name ends as companies' do that are told by it in any country: "Institute of Things Ltd." */
export const hasLegalForm = (name: string): boolean => form.test(name)
