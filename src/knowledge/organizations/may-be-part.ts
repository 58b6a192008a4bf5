const generic =
  /^(?:[ivx]+\.\s)?(?!academy\s+of\s+(?:\p{L}+\s+)?sciences\b)(?:the\s+)?(?:(?:research|national\s+research)\s+)?(?:inst\w*|istituto|instytut|academy|college|cent(?:er|re|ro|rum)|zentrum|clinic|hospital|clínica|observatory|museum|library|archives?)\.?\s+(?:of|for|für|f\.|de\s+l[ao]s?|de|di|du|des|d['’]|on|voor|för|za)(?![\p{L}])/iu

/** "Physikalisches Institut", "II. Mathematisches Institut", "Argelander-Institut für Astronomie"; institutes of the great societies are whole. */
const german =
  /^(?!Max|Leibniz|Fraunhofer|Helmholtz)[\p{L}-]+-Institut(?:\sf[uü]r\s|$)|^(?:[IVX]+\.\s)?\p{Lu}\p{L}+(?:isches|liches)\s(?:Institut|Seminar|Laboratorium)(?:\s[A-Z])?$/u

/** "Inst Phys", as title lists shorten an institute of physics. */
const telegraphic = /^inst\.?\s+\p{L}/iu

/** "Rega Inst Med Res", as they shorten one that has a name. */
const namedTelegraphic = /^(?:\p{Lu}\S*\s){1,3}Inst\s\p{Lu}/u

/** "Robot Inst", as they shorten one that is named for a field. */
const shortField = /^\p{Lu}\p{Ll}+\sInst$/u

/** "Robotics Institute", "Artificial Intelligence Research Institute": nothing but a field. */
const field =
  /^(?:the\s)?(?:(?:aerospace|agriculture|agricultural|animal|applied|archaeology|artificial|astronomy|astronomical|astrophysics|automation|biology|biological|biomedical|brain|cancer|catalysis|cell|chemistry|chemical|climate|clinical|cognitive|communications?|control|crop|cultural|computer|computing|data|design|dental|development|digital|earth|economics?|economy|education|educational|electronics?|energy|engineering|environmental|film|fisheries|food|forest|fuel|genetics|genome|genomics|geological|geology|health|heart|history|informatics|information|innovation|intelligence|interactive|labou?r|language|laser|law|learning|life|linguistics|machine|marine|materials|mathematics|mathematical|mechanics|media|medical|medicine|microbiology|molecular|nanoscience|nanotechnology|network|nuclear|neuroscience|nutrition|ocean|oceanography|optics|optical|petroleum|photonics|photovoltaics?|physics|physical|plant|policy|polymer|psychology|quantum|rice|robotics|safety|security|smart|soil|solar|sciences?|social|software|space|statistics|statistical|surface|systems|technolog(?:y|ies)|transport|vision|vaccine|water|wireless|&|and)\s){1,6}(?:research\s)?institute$/iu

/** Whether an institution is called after what it does, as many are, so that it is one with what stands behind it: "Institute of Physics", but not "Alan Turing Institute". */
export const mayBePart = (text: string): boolean =>
  [generic, german, telegraphic, namedTelegraphic, shortField, field].some((form) => form.test(text))
