const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Affiliations name countries in English and in the language of the country. */
const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'tr']

const countriesIn = (language: string): string[] => {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => regions.of(`${first}${second}`)))
    .flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]))
}

/** What affiliations call countries besides. */
const otherNames =
  "czech republic|czechia|brd|england|fr germany|frg|gdr|great britain|holland|federal republic of germany|bundesrepublik deutschland|hellas|hong kong|hong kong sar|iran|ivory coast|korea|macau|ksa|north ireland|northern ireland|nz|p. r. china|p.r. china|p.r.china|people's republic of china|peoples r china|pr china|republic of ireland|republic of korea|russia|russian federation|scotland|south korea|syria|taiwan|tanzania|the netherlands|turkey|türkiye|u.a.e|u.a.e.|u.k|u.k.|u.s|u.s.|u.s.a|u.s.a.|uae|uk|united states of america|us|usa|ussr|vietnam|wales|west germany"

/** States and provinces with their letters, of the countries whose affiliations name them. */
const states =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|ON Ontario|QC Quebec|SK Saskatchewan|ACT Australian Capital Territory|NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|SP São Paulo|RJ Rio de Janeiro|MG Minas Gerais|RS Rio Grande do Sul|AC Acre|AL Alagoas|AM Amazonas|AP Amapá|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|MS Mato Grosso do Sul|MT Mato Grosso|PA Pará|PB Paraíba|PE Pernambuco|PI Piauí|PR Paraná|RN Rio Grande do Norte|RO Rondônia|RR Roraima|SC Santa Catarina|SE Sergipe|TO Tocantins'
    .split('|')
    .flatMap((state) => [state.slice(0, state.indexOf(' ')), state.slice(state.indexOf(' ') + 1)])

/** Provinces and states whose letters are not written. */
const provinces =
  'Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang|Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan|Xinjiang|Yunnan|Zhejiang|Andhra Pradesh|Assam|Bihar|Gujarat|Haryana|Himachal Pradesh|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal|Bavaria|Bayern|Baden-Württemberg|Hessen|Niedersachsen|Nordrhein-Westfalen|Catalonia|Catalunya|Andalucía|Selangor|Sarawak|Ehime|Hokkaido|Kanagawa|Ibaraki|Saitama|Queensland|New South Wales|Western Australia|Western Cape|Gauteng|KwaZulu-Natal|West Java|East Java|Punjab|Sindh|Minas Gerais'.split(
    '|',
  )

const regions = new Set(
  [...languages.flatMap(countriesIn), ...otherNames.split('|'), ...provinces, ...states].map((name) =>
    name.toLowerCase(),
  ),
)

/** "NJ 08544", "D.C. 20059", "NSW 2052", "Massachusetts 02139-4307". */
const withoutPostcode = (part: string): string =>
  part
    .replace(/\s+\d{4,6}(?:-\d{3,4})?$/u, '')
    .replace(/\.$/u, '')
    .replace(/^D\.C$/u, 'DC')

/** "Republic of Croatia" */
const withoutForm = (part: string): string =>
  part.replace(
    /^(?:the\s)?(?:(?:democratic|federal|islamic|socialist)\s){0,2}(?:republic|kingdom|state)\sof\s(?:the\s)?/iu,
    '',
  )

const isNamed = (name: string): boolean => regions.has(name.toLowerCase().replace(/’/gu, "'"))

/** Whether a part of an affiliation is a country or a state, its letters and a postcode included. */
export const isRegion = (part: string): boolean =>
  isNamed(part) || isNamed(withoutPostcode(part)) || (part.includes(' of ') && isNamed(withoutForm(part)))
