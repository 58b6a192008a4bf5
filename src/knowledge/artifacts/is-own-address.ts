/** What a paper may offer. */
const things =
  '(?:code|codes|codebase|data|datasets?|data sets?|models?|weights|checkpoints?|demos?|implementations?|scripts?|materials?|benchmarks?|corpus|corpora|repo|repository|repositories|github|website|homepage|web ?page|page|project|space|videos?|samples|patches|resources?)'

/** Words that say outright that the thing is the paper's own. */
const own = new RegExp(
  [
    String.raw`\bour\b`,
    String.raw`\b(?:we|authors?)\b[^;]{0,40}\b(?:releas|open-?\s?sourc|publish|provid|shar|ma[kd]e|present|introduc|propos|develop|offer|contribut|host)\w*`,
    String.raw`\b(?:and|to)\s+(?:\w+ly\s+)?(?:release|open-?\s?source|publish|share|provide)\b`,
    String.raw`\b(?<!\b(?:which|that) )(?:is|are|was|were|be|been)\s+(?:\w+\s+){0,3}?(?:available|released|provided|accessible|open-?sourced|hosted|published|shared|public|found|obtained|downloaded)\b`,
    String.raw`\b${things}\s+(?:is|are|can be \w+)\s+(?:at|on|in|here)\b`,
    String.raw`\b(?:is|are)\s+(?:\w+\s+)?open[-\s]?source\b`,
    String.raw`\bproject\s+(?:web\s?)?(?:page|site)\b|\baccompan(?:y|ies|ying)\b`,
  ].join('|'),
  'giu',
)

/** Words that say that the thing was there before and is used. */
const used =
  /\b(?:buil[dt]|bas(?:e|ed)|implement(?:ed)?)\s+(?:our|the|this)\s+(?:\w+\s+){1,3}(?:up)?on\b|\b(?:built|builds?|building|based?|bases|basing|implemented|rel(?:y|ies|ied|ying)|trained|runs?|running|depends?|top)\s+(?:heavily\s+)?(?:up)?on\b|\bon top of\b|\bbuil[td]\s+(?:with|from|using|atop)\b|\b(?:using|uses?|used|utili[sz]\w+|employ\w*|adopt\w*|leverag\w+|extend\w*|modif\w+|adapt\w*|forke?d?|borrow\w*|deriv\w+|thanks to|(?:trained|built|implemented|done|performed|conducted|run|evaluated)\s+(?:with|in|by)|follow(?:s|ing)?|compared?|compatible with|integrat\w+ (?:with|into)|plugs? into|inspired by|requir\w+|wrap\w*|such as|e\.g\.)|(?<!\b(?:available|released|downloaded|obtained|accessible|accessed|found)\s)\bfrom\b/giu

/** A thing named right before its address ("Code:"), or where it can be had ("available at"): the paper's own unless a tool is spoken of. */
const label = new RegExp(
  String.raw`\b(?:${things}|available|released|accessible|link|see)\W*(?:at|on|in|here|via|from|under|is|are)?\W*$`,
  'iu',
)

/** "We release our code, built on the Widget library, at ...": what is said between the commas is of something else. */
const aside = /,[^,]*,(?=\s*(?:\w+\s+){0,3}(?:at|on|under|from|via)\s*$)/u

/** The same in Chinese, Japanese and Korean, where words have no borders. */
const labelElsewhere =
  /(?:代码|代碼|程式碼|源码|数据|資料集|模型|项目|主页|开源|開源|コード|データ|モデル|プロジェクト|코드|데이터|모델|프로젝트)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s:：、]{0,12}$/u
const usedElsewhere = /基于|使用|利用|采用|採用|に基づ|を用い|기반|사용/u

/** Another address, which this one is named together with: "Code: https://a.org/b and". */
const another =
  /(?:https?:\/\/)?[^\s/()]+\.[a-z]{2,}\/(?:[^\s()]*[^\s().])?(?:[\s,;]+(?:and|&|or|as\s+well\s+as)|[,;])\s+$/iu

/** What TeX and HTML put before an address. */
const command = /(?:\\[a-z]+\{?|<[a-z][^<>]*)$/iu

/** A picture in Markdown, "![Code](https://a.org/b.svg)", whose words are those of a link around it. */
const picture = /!\[([^\]]*)\]\([^()\s]*\)/gu

/** HTML's tags. */
const tag = /<\/?[a-z][^<>]*>/giu

const ends = /[.!?;](?:["')\]]|\s)*\s(?=[^a-z]|$)|;|\n\s*\n/gu

const lastEnd = (expression: RegExp, text: string): number =>
  [...text.matchAll(expression)].reduce((_, { index, 0: match }) => index + match.length, -1)

/**
 * Whether an address is of the paper's own work, by what the text says before it: "our code is at", "we release", "Code:" or nothing in the same sentence. Not
 * so "built on", "using the Widget library (", nor what is named without either.
 */
export const isOwnAddress = (before: string): boolean => {
  if (another.test(before)) return isOwnAddress(before.replace(another, ''))
  const plain = before.replace(command, '').replace(picture, '$1').replace(tag, ' ')
  const clause = plain.slice(Math.max(0, lastEnd(ends, plain))).replace(aside, ' ')
  if (!/\p{L}{3}/u.test(clause)) return true
  const saysUsed = lastEnd(used, clause)
  const saysOwn = lastEnd(own, clause)
  const isLabelled = label.test(clause) || (labelElsewhere.test(clause) && !usedElsewhere.test(clause))
  return saysOwn > saysUsed || (saysUsed < 0 && isLabelled)
}
