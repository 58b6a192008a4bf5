/**
 * What bodies are called that are named for a field or a place, in the English of texts and as parts of a regular expression: "Academy of Sciences". Other languages, and what a whole
 * institution is called without a field, are the affiliations' business.
 */
export const bodyKinds = {
  /** With a capital they are part of a name. */
  named:
    'Academ(?:y|ies)|Agenc(?:y|ies)|Bureau|Cent(?:er|re)s?|Councils?|Department|Faculty|Hospitals?|Institutes?|Laborator(?:y|ies)|Ministry|School|Universit(?:y|ies)',
  /** With a capital they may open a sentence as well: "Association of things with others". */
  common: 'Association|Foundation|Institution|Office|Organi[sz]ation|Society|Survey',
}
