import type { Token } from '../../text/token.ts'

/** Two words that are one adjective, which grammar would tear apart. */
const pairs = new Set(
  `a fortiori, a posteriori, a priori, ad hoc, ad libitum, bona fide, de facto, de jure, de novo, ex ante, ex post, ex situ, ex vivo, in absentia, in ovo, in planta,
  in silico, in situ, in utero, in vacuo, in vitro, in vivo, per capita, post hoc, post mortem, prima facie, pro bono, pro forma, pro rata, sui generis,
  ultra vires, zero shot, one shot, few shot, many shot, 0 shot, 1 shot, k shot, n shot, zero sum`.split(
    /,\s+/u,
  ),
)
const seconds = new Set([...pairs].map((pair) => pair.replace(/.* /u, '')))

/** Whether a word and the one behind it are one adjective: "in vitro assays", "zero shot learning". */
export const isFixedPair = (first: Token, second: Token | undefined): boolean =>
  second !== undefined &&
  second.joins &&
  seconds.has(second.key) &&
  (pairs.has(`${first.key} ${second.key}`) || (second.key === 'shot' && /^\p{N}{1,3}$/u.test(first.text)))
