import { isInstitution } from '../words/is-institution.ts'

/** A department by what it is of ("Birka University School of Medicine", "Birka University Jane Doe School of Medicine") or as a last word ("Birka University Engineering Department"). */
const forms = [
  /^(?<whole>.+?\buniv(?:ersity|\.)?)\s+(?!of\s)(?:(?!and\s)[\p{L}.-]+\s+){1,3}(?:school|college|institute|center|centre|laboratory)\s+(?:of|for)\s.+$/iu,
  /^(?<whole>.+?)\s+(?:department|dept\.?|school|sch\.?|college|faculty|division)\s+(?:of|for)\s.+$/iu,
  /^(?<whole>(?:.+\s)?univ(?:ersity|\.)?\s+of\s+\S+)\s+(?:medical|law|business|dental)\s+(?:school|college)$/iu,
  /^(?<whole>.+?\buniv(?:ersity|\.)?)\s+(?!of\s)(?:[\p{L}&-]+\s+){0,4}(?:department|dept\.?|division|faculty|laboratory|lab|group|school|section|law\s+cent(?:er|re)|node|campus)$/iu,
  /^(?<whole>univ\S*\s.+?)\s+(?:faculdade|facultad|escola|escuela|facult[eé]|fakult[aä]t|fakultas|facolt[aà]|wydział|laborat[oó](?:ire|rio)|d[eé]partement|departament[oa]?|dipartimento)\s.+$/iu,
  /^(?<whole>.*\S[\s-]universität)\s(?:institut|lehrstuhl|fachbereich|fakultät|seminar|klinik)\s(?:f[uü]r\s)?\S.*$/iu,
  // "Birka Hospital Malmö Branch"
  /^(?<whole>.+\b(?:bank|hospital|library|university))\s(?:\p{Lu}\S*\s){1,2}branch$/iu,
  // A university's seat in another town: "Universidad Nacional de Birka Sede Malmö".
  /^(?<whole>univ\S*\s.+?)\s+(?:sede|campus|câmpus|seccional)\s+\p{L}.*$/iu,
  // A name in Chinese characters has no spaces, and may have one behind it: "北京大学计算机系", "北京大学 计算机系".
  /^(?<whole>\p{Script=Han}{2,}?大[学學])\s*\p{Script=Han}.*$/u,
  /^(?<whole>\p{Script=Han}{2,}?(?:医院|醫院|病院))\s*\p{Script=Han}+(?:科|部|室|中心)$/u,
  /^(?<whole>.+?\süniversitesi)\s.+\s(?:fakültesi|bölümü|enstitüsü|yüksekokulu)$/iu,
  /^(?!.*병원)(?<whole>\p{Script=Hangul}{2,}?대학교)\s*\p{Script=Hangul}.*$/u,
]

/** "Jane Doe Hospital and Jane Doe" of "Jane Doe Hospital and Jane Doe Department of Medicine". */
const firstOfTwo = (name: string): string => {
  const [first = '', second] = name.split(/\s(?:and|&)\s/u)
  return second !== undefined && /\s/u.test(first) && isInstitution(first) && !isInstitution(second)
    ? first
    : name
}

/** "Birka Hospital and University of Malmö School of Medicine": the department is of the second. */
const joinsUniversity = (name: string): boolean => {
  const { first = '' } =
    /^(?<first>\S+\s.*?)\s(?:and|&)\s(?:the\s)?university\sof\s/iu.exec(name)?.groups ?? {}
  return isInstitution(first)
}

/** An institution's name without the name of its department behind it; a name that has none stays as it is. */
export const withoutDepartment = (name: string): string => {
  if (joinsUniversity(name)) return name
  for (const form of forms) {
    const whole = form.exec(name.trim())?.groups?.whole?.replace(/\s(?:and|&|et|und|y|e)$/iu, '')
    if (
      whole !== undefined &&
      !/\s(?:at|from|in|of|the|to|with)$/iu.test(whole) &&
      (/\S\S\s|\p{Script=Han}|\p{Script=Hangul}/u.test(whole) || /^[A-Z]{3,}$/u.test(whole)) &&
      isInstitution(whole)
    )
      return firstOfTwo(whole)
  }
  return name
}
