/** What the parts of an institution are called, in the languages that affiliations are mostly written in; an institute of technology is whole. */
const unit =
  /^(?:(?:the|joint|moe|ministry\s+of\s+education|former|first|second|third|research|graduate|postgraduate|interdisciplinary)\s+)*(?:(?:university\s)?departments?|depts?|dpt|d[eé]p(?:artemen)?t|departament[oa]?|departmento|u\.?[ef]\.?r\.?|dipartimento|departement|abteilung|afdeling|vakgroep|onderzoeksgroep|lehrstuhl|fachbereich|fachgebiet|arbeitsgruppe|katedra|wydzia[lł]|schools?|sch|faculty|faculties|fac|facult[eé]|facultad|faculdade|facolt[aà]|fakult[aä]t|faculteit|fakultet|divisions?|divis[aã]o|división|div|sect|scientific\s+direction|polytech(?:n(?:ic)?)?\s+sch(?:ool)?|direc(?:tion|torate|ción)|sections?|sezione|servi(?:ce|cio|ço)\s+d[eu]|chair|colleges?\s+(?:of|for)|grad(?:uate|\.)?\s+inst(?:itute|\.)?\s+(?:of|for)|graduate\s+school|(?:(?:national|state)\s+)?key\s+lab(?:oratory)?|lab(?:s|\.|oratory|oratories|oratoire|oratorio)?\s+(?:of|for|de|di|d'|d’)|lab$|groups?|team|unit|unité|unidade?|programs?|programm?es?|programas?|curso|núcleo|grupo\s+de|umr|ea|unit[aà]|institut\s+f(?:ue?|ü)r|klinik\s+f[uü]r|poliklinik|clinic\s+(?:of|for)|corporate\s+(?:research|technology|laborator)|research\s+(?:&|and)\s+development|r&d|office\s+of\s+the|(?:chercheu(?:r|se)|professeure?|charg[ée]e?\s+de\s+cours)(?:\s+\p{Ll}+){0,3}\s+(?:au|à|aux|de|du)|(?:chef|head|chief|jefe|capo|responsable|leiter(?:in)?)\s+(?:of|du|de|des|del|der)|clusters?\s+of\s+excellence|exzellenzcluster|sonderforschungsbereich|ward|fakultas|jurusan|prodi|departemen)(?![\p{L}\d-])/iu

/** What a field's name or a leader's ends with where it is a part: "Vision Group", "Physics Department", "AI4Science Team". */
const unitBehind =
  /\s(?:department|dept\.?|faculty|division|section|group|team|unit|lab|program(?:me)?|branch|chair)$/iu

/** "Birka Police Department", "Birka National Forensic Lab": by themselves. */
const whole = [
  /\b(?:fire|police|sheriff(?:['’]?s)?)\sdep\p{L}*\.?$/iu,
  /\bna(?:t(?:iona)?l|tl)\b[^,]{0,100}\slab$/iu,
]

const endsAsUnit = (text: string): boolean => unitBehind.test(text) && !whole.some((form) => form.test(text))

/** "Shenzhen Campus of Sun Yat-sen University". */
const campus = /^(?:\p{Lu}\S*\s){0,2}campus\sof\s/iu

/** What a university has, and no name without its: "University Observatory". */
const universitys =
  /^(?:the\s)?(?:(?:first|second|third|fourth|fifth|sixth)\s)?(?:affiliated\shospital|univ(?:ersity|\.)?\s(?:observatory|library|museum|(?:clinical\s)?hosp(?:itals?|\.)?|clinics?|computing\s+cent(?:er|re))|(?:clinical\s)?medical\s(?:cent(?:er|re)|college|school)|general\shospital|eye\s(?:clinic|hospital)|(?:polytechnic|engineering|technical)\sschool|teaching\shospital|children['’]s\shospital|cancer\scent(?:er|re)|(?:\S+\s){0,2}honou?rs\scollege)$/iu

/** "First Propaedeutic Clinic", "1st Orthopaedic Department of Birka Hospital" */
const counted =
  /^(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth|sixth)\s(?:[\p{L}&-]+\s){1,5}(?:clinic|department)(?:\s(?:of|at)\s|$)/iu

/** "Nephrology Clinic" */
const fieldClinic =
  /^(?:[\p{L}-]+\s(?:and|&)\s)?(?:\p{L}+(?:ology|iatry|iatrics|surgery)|surgical|outpatient|pain)\sclinics?$/iu

/** Whether a part of an affiliation is named as a part of an institution: "School of Computing", "Vision Group", "Dipartimento di Fisica". */
export const isUnit = (text: string): boolean =>
  unit.test(text) ||
  endsAsUnit(text) ||
  universitys.test(text) ||
  campus.test(text) ||
  counted.test(text) ||
  fieldClinic.test(text)
