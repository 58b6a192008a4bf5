/** Fields of study and of work, as departments are called after them, in the words of their names. */
const field =
  /^(?:(?:agriculture|arts?|astronomy|biology|biochemistry|biotechnology|business|cancer|care|chemistry|clinical|computing|conservation|design|development|diabetes|earth|ecology|economics|education|electronics|endocrinology|energy|engineering|environment|environmental|epidemiology|finance|forestry|genetics|geography|geology|geophysics|health|healthcare|history|humanities|immunology|industry|informatics|information|innovation|law|letters|linguistics|management|marine|materials|mathematics|mechanics|medical|medicine|microbiology|neurology|nursing|nutrition|oncology|pharmacy|philosophy|physics|physiology|planning|policy|population|prevention|psychiatry|psychology|public|radiology|research|safety|sciences?|social|society|sociology|software|space|sports?|statistics|studies|surgery|systems|technolog(?:y|ies)|transport|veterinary|welfare|and|&)(?:\s|$))+$/iu

/** Whether a text is nothing but a field, "Public Health", as is no town and no organisation. */
export const isField = (text: string): boolean => field.test(text)
