import { expect, it } from 'vitest'
import { plainText } from '../../src/domain/plain-text.ts'

it.each([
  ['\u202eEvil\u202c \u2067caves\u2069', 'Evil caves'],
  ['\ufeffat\u200bten\u2060tion\ufeff of\u200b caves\u200f', 'attention of caves'],
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  [
    'R&amp;amp;D of &amp;eacute;t&amp;#233;, &amp;amp;lt;i&amp;amp;gt;p&amp;amp;lt;/i&amp;amp;gt; &amp;lt; 1, &amp;unknown;',
    'R&D of été, p < 1, &unknown;',
  ],
  ['<jats:title>Abstract</jats:title><jats:p>One</jats:p>', 'Abstract One'],
  ['H<sub>2</sub>O &lt; 3 &#8211; &#x2013; &unknown;', 'H2O < 3 – – &unknown;'],
  ['a < b and c > d, Vec<T>', 'a < b and c > d, Vec<T>'],
  ['  several \n\t spaces\u00a0here \u0000', 'several spaces here'],
  ['<a href="https://example.org/a?b">link</a>', 'link'],
  ['&Omega; and &omega;, &Eacute;', 'Ω and ω, É'],
  ['&#0; &#xd800; stay', '&#0; &#xd800; stay'],
  ['&toString; and &valueOf; stay', '&toString; and &valueOf; stay'],
  ['10<sup>5</sup> s<sup>-1</sup>', '10⁵ s⁻¹'],
  ['P &lt; 5 × 10<sup>−7</sup>', 'P < 5 × 10⁻⁷'],
  ['10&lt;sup&gt;5&lt;/sup&gt; cells', '10⁵ cells'],
  [
    'x<sup><i>n</i></sup>, x<sup>T</sup>, e<sup>-x/2</sup>, e<sup>x<sup>2</sup></sup>',
    'xⁿ, x^T, e^(-x/2), e^(x²)',
  ],
  [
    'C<sup>∗</sup>-algebra, Ca<sup>2+</sup>, 19<sup>th</sup>, 37 <sup>o</sup>C',
    'C*-algebra, Ca²⁺, 19th, 37 °C',
  ],
  [
    'ml<sup>&#x2212;1</sup>, p53<sup>−/−</sup>, SO<sub>4</sub><sup>2−</sup>, NO<sub>x</sub>',
    'ml⁻¹, p53⁻/⁻, SO4²⁻, NOx',
  ],
  ['<sup>13</sup>C, Li<sup>a</sup>, Wu <sup>a</sup>', '¹³C, Li^a, Wu a'],
  ['x<sub>i</sub>, x<sub>i,j</sub>, 10<sub>2</sub>, log<sub>10</sub>', 'x_i, x_(i,j), 10₂, log10'],
  ['PM<sub>2.5</sub>, (SiO<sub>2</sub>)<sub>n</sub>', 'PM2.5, (SiO2)_n'],
  ['La<sub>2-x</sub>Sr<sub>x</sub>CuO<sub>4</sub>', 'La2-xSrxCuO4'],
  ['<jats:sup>2</jats:sup> and an open <sup>3', '² and an open 3'],
  ['Tags </i> of <b> no pair </jats:p> go', 'Tags of no pair go'],
  ['a <script type="text/javascript">alert(1)</script> b', 'a b'],
  ['x <img src=x onerror=alert(1)> y <img/src=x onerror="z"> <iframe src="//e.org"></iframe>', 'x y'],
  ['<div class="x" hidden>one</div><!-- two --><video controls src=x></video>', 'one'],
  ['p < 0.05 and n > 3, List<int>, Map<a, b>', 'p < 0.05 and n > 3, List<int>, Map<a, b>'],
  ['<s> token, </s>, <mask>, <img> and <label>', '<s> token, </s>, <mask>, <img> and <label>'],
  ['<s>struck</s> out', 'struck out'],
  ['<math><msup><mn>10</mn><mrow><mo>−</mo><mn>7</mn></mrow></msup></math>', '10⁻⁷'],
  ['<mml:math display="block"><mml:msub><mml:mi>x</mml:mi><mml:mi>i</mml:mi></mml:msub></mml:math>', 'x_i'],
  ['<math><mfrac><mn>1</mn><msqrt><mi>n</mi></msqrt></mfrac></math>', '1/(√n)'],
  [
    'For <jats:inline-formula><jats:alternatives><jats:tex-math>$$p&gt;1$$</jats:tex-math><mml:math xmlns:mml="x"><mml:mi>p</mml:mi><mml:mo>&gt;</mml:mo><mml:mn>1</mml:mn></mml:math></jats:alternatives></jats:inline-formula> it holds',
    'For p>1 it holds',
  ],
  ['<alternatives><math><mi>x</mi></math> <tex-math id="M1">$x$</tex-math></alternatives>', 'x'],
  ['<tex-math>$x$</tex-math> and <math><mi>y</mi></math>', '$x$ and y'],
  ['so\u00adft and opti\u00ad\nmal &shy;', 'soft and optimal'],
])('%s reads as %s', (text, plain) => {
  expect(plainText(text)).toBe(plain)
})

it.each(['<a x="', '<script>', '<!--', '<img/a=b/c=d', '<sup>1', '<mi>x</mi>', '<msup><mi>', '<tex-math>x'])(
  'a text of nothing but %s is read in one go',
  (part) => {
    expect(plainText(part.repeat(30_000)).length).toBeLessThanOrEqual(part.length * 30_000)
  },
)
