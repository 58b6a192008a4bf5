import { expect, it } from 'vitest'
import { plainText } from '../../src/domain/plain-text.ts'

it.each([
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['<jats:title>Abstract</jats:title><jats:p>One</jats:p>', 'Abstract One'],
  ['H<sub>2</sub>O &lt; 3 &#8211; &#x2013; &unknown;', 'H2O < 3 – – &unknown;'],
  ['a < b and c > d, Vec<T>', 'a < b and c > d, Vec<T>'],
  ['  several \n\t spaces\u00a0here \u0000', 'several spaces here'],
  ['<a href="https://example.org/a?b">link</a>', 'link'],
  ['&Omega; and &omega;, &Eacute;', 'Ω and ω, É'],
  ['&#0; &#xd800; stay', '&#0; &#xd800; stay'],
])('%s reads as %s', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})
