import { governmentFields } from './government-fields.ts'
import { isField } from './is-field.ts'
import { isRegion } from './is-region.ts'
import { isUnit } from './is-unit.ts'
import { legalForms } from './legal-forms.ts'

/** What a whole institution is called, in the languages that affiliations are mostly written in. */
const institution = new RegExp(
  [
    String.raw`\buni\.\s|\buniv(?:\b|ersidad|erzit)|universit(?!aire|är|ari|y\s+press)|üniversite|uniwersytet|yliopisto|egyetem|sveučilišt|университет|大学|大學|대학|(?<!\p{L})đại\s+học(?!\p{L})|(?<!\p{L})học\s+viện(?!\p{L})`,
    String.raw`(?:\b|zentral|forschungs|bundes|landes)institut(?:e|es|o|os|et|ul)?\b|\bistituto\b|\binst\b|instituut\b|\binstytut|институт|研究院|研究所|연구원`,
    String.raw`\bcollege\b|\bcollegium\b|\bacadem(?:y|ia)\b|\bacad(?!\p{L})|\bacad[eé]mi[ea]\b|\bakademi|академия|科学院`,
    String.raw`\bpolyt[eé]c|\bpolit[eé]c|\bpolitech|hochschule\b|hogeschool|högskola|høgskole`,
    String.raw`\b[eé]cole\s+(?:normale|nationale|sup[eé]rieure|polytechnique|centrale|des\s+(?:mines|ponts|hautes))|\bcentrale\s|\bscuola\s+(?:normale|superiore)`,
    String.raw`\bhosp(?:itals?)?\b|\bh[oô]pita(?:l|ux)\b|\bcentre\s+(?:hospitalier|intégré)|^chu\s\S|\bhosp[ií]tal(?!it|et)|\bospedale|krankenhaus|klinikum|sjukhus|sygehus|sykehus|ziekenhuis|\binfirmary\b|\bpoliclinico\b|医院|醫院|病院|병원|\bhospices\b|rigshospital|(?<!ho)spital\b|sternwarte`,
    String.raw`\bclinic\b|\bcl[ií]nica\s|\bmedical\s+c(?:enter|entre|ity)\b|\bazienda\s+(?:ospedal|sanitar|usl)|\bcancer\s+cent(?:er|re)\b|\bnhs\b|\bhealth(?:\s?care)?\s+(?:system|care|authority|board|service|trust)|\bhealthcare$|\bhealth\s+partners\b`,
    String.raw`\bmus[eé](?:um|o|e)\b|\blibrary\b|bibliothe|\bbiblioth[eè]que|\bbiblioteca|\barchives?\b|\bobservatory\b|\bobservato(?:ire|rio)\b|\bbotanic(?:al)?\s+gardens?\b`,
    String.raw`\bministry\b|\bminist[eéè]r|\bagency\b|\bagence\b|\bagen(?:cia|zia)\b|\b(?:bureau|board)\s+of\b(?!\s(?:directors|editors|governors|trustees))|\bgovernment\b|\b(?:fire|police|sheriff(?:['’]?s)?)\sdep(?:artmen)?t\b|\bc[aâ]mara\s+municipal\b|\bayuntamiento\b|\bprefeitura\b|\bmunicipality\b|\bauthority\b|\badministration\b|\bcommission\b|\bcomisi[oó]n\b|\bcomissão\b|\bcouncil\b|\bconse(?:il|jo)\b|\bconsiglio\b`,
    String.raw`\bbank\s+of\b|\b(?:central|national|federal\s+reserve|reserve|development|world|investment)\s+bank\b|\bbanque\b|\bbank$|\bbanc[ao]\b|\bfederal\s+reserve\b`,
    String.raw`\bfoundation\b(?!\s+models?\b)|\bfonda(?:tion|zione)\b|\bfunda(?:ción|ção|cio)\b|stiftung\b|(?<!\band\s)\bsociety\b|\bgesellschaft\b|\bassociation\b|\borgani[sz]ation\b|\bfederation\b|\bconsorti(?:um|o)\b|\bsurvey\b|\btrust\b|\S\scollaboration$`,
    String.raw`\bnational\s+(?:(?:research|science|supercomput(?:er|ing))\s+)?(?:lab|cent(?:er|re))|^research\s+cent(?:er|re)\s(?!(?:at|for|in|of|on)\s)|\bcentre\s+national|\bcent(?:er|re)s\s+for\s+disease|\bhelmholtz-|\bmax[\s-]planck|\bfraunhofer\b|\bleibniz-`,
  ].join('|'),
  'iu',
)

/** Titles of places and posts that have the same words in them. */
const other =
  /\borgani[sz]ation\s+(?:behaviou?r|management|sciences?|studies)\b|\bhospital\s+(?:administration|epidemiology|infections?|management|medicine|pharmacy)\b|\bcollege\s+(?:park|pk|station|stn)\b|\bhealth\s+(?:systems|services?)\s+(?:(?:and|&)\s|research\b)|\buniversit(?:y|ies)\s+(?:park|pk|city|town|hts|avenue|street|road|drive|heights|campus|station)\b|\buniversitätsstr|^(?:left|north|red|right|south|west)\sbank$/iu

/** Forms of companies, as a company's name ends. */
const company = new RegExp(String.raw`\S[\s,]+(?:${legalForms.telling}|ag|n\.?v|se|ab|sas)\.?$`, 'iu')

const department = new RegExp(
  String.raw`^(?<state>\p{Lu}[\p{L}\s]{3,}?)\s(?:state\s)?department\s(?:of|for)\s(?:${governmentFields})`,
  'iu',
)

/** "Oregon Department of Agriculture" */
const isStateDepartment = (text: string): boolean => isRegion(department.exec(text)?.groups?.state ?? '')

/** Whether a text names an institution or a company by itself: "Birka University", "Acme Ltd", but not "School of Computing", "Business Administration" or "Sweden". */
export const isInstitution = (text: string): boolean =>
  (institution.test(text) || company.test(text) || isStateDepartment(text)) &&
  !isUnit(text) &&
  !other.test(text) &&
  !isField(text)
