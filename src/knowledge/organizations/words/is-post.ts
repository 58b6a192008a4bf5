import { isField } from './is-field.ts'

/** A post or a grant and nothing else: "Jane Doe Fellow", "Software Engineer", "Ph.D. student". */
const post =
  /^(?:independent\s(?:\p{L}+\s)?\p{L}+(?:ist|ian|eer)|(?:[\p{L}.'’-]+\s){0,5}(?:fellow|(?:research|teaching|graduate)\s(?:assistant|associate)|scholar|reader|dean|chair|participant|student|candidate|professor|lecturer|teacher|instructor|engineer|scientist|researcher|developer|consultant|contractor|volunteer|hobbyist|enthusiast|editor(?:-in-chief)?|secretary(?:[\s-]general)?|ambassador|director|president|founder|manager|officer|analyst|advis[eo]r|trainee|postdoc|journalist|(?:vice-?)?chancellor|(?:doutor|mestr|graduad)and[oa]|doctorand[oa]|doctorante?|doktorand(?:in)?|mestre|professora|professeure?|profesora?|docente|professora?\s(?:associad[oa]|adjunt[oa]|assistente|titular|de\sensino\s\p{L}+)|pesquisadora?|investigadora?|bolsista))\.?$/iu

/** The same in French, with the field in small letters: "Consultante en droit de l'environnement". */
const poste =
  /^(?:Chercheu(?:r|se)|Consultante?|Doctorante?|Étudiante?|Ma[iî]tre\sde\sconférences|Professeure?)(?:\s(?:[\p{Ll}-]|['’])+){1,8}$/u

/** "Director of Research", "Jane Doe Professor of Business Administration" */
const ofField =
  /^(?:[\p{L}.'’-]+\s){0,5}(?:dean|director|head|lecturer|manager|officer|president|professor|reader)\s(?:of|for|in)\s(?:the\s)?(?<field>.+)$/iu

/** Whether a text says who somebody is and not where: "Software Engineer", "Ph.D. student". */
export const isPost = (text: string): boolean =>
  post.test(text) || poste.test(text) || isField(ofField.exec(text)?.groups?.field ?? '')
