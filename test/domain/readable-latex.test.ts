import { expect, it } from 'vitest'
import { readableLatex } from '../../src/domain/readable-latex.ts'
import { titleKey } from '../../src/domain/title-key.ts'

const raw = String.raw

it.each([
  [raw`M\"unch--Schr\"odinger by Erd\H{o}s`, 'Münch–Schrödinger by Erdős'],
  [raw`\v{C}ech, na{\"\i}ve, Fran\c{c}ois, \'{\i}, {\'e}t\'e`, 'Čech, naïve, François, í, été'],
  [raw`S\o ren {\O}sted, Stra\ss{}e, \L{}ukasz`, 'Søren Østed, Straße, Łukasz'],
  [raw`50\% of A\&B, Fig.~3, ${'``'}so'' at 3\,s`, '50% of A&B, Fig. 3, “so” at 3 s'],
  ['{BERT}: Pre-training of {D}eep Models, 1--5', 'BERT: Pre-training of Deep Models, 1–5'],
  ['Weak {{Lensing}} by {{Dark Matter}}: {{II}}', 'Weak Lensing by Dark Matter: II'],
  ['The {Dark Energy Survey} and {{3D}} Maps', 'The Dark Energy Survey and 3D Maps'],
  ['{A Whole Title: On Its Own}', 'A Whole Title: On Its Own'],
  ['{{Lyman-$\\alpha$}} at 5 {$<$} z', 'Lyman-α at 5 < z'],
])('letters and signs are read: %s', (text, read) => {
  expect(readableLatex(text)).toBe(read)
})

it.each([
  [raw`\textsc{Black hole entropy} from \emph{the $k$-means}`, 'Black hole entropy from the k-means'],
  [raw`{\bf bold} and \textbf{a \textit{b}}, \textcolor{red}{c}`, 'bold and a b, c'],
  [raw`shown \citep{m1973} and by \citet[p.~3]{a,b}, so`, 'shown and by, so'],
  [raw`By Eq.~\eqref{eq:p} \label{eq:p} it holds (\cite{x}).`, 'By Eq. it holds.'],
  [raw`\url{https://e.org/a\_b}, \href{https://e.org}{here}`, 'https://e.org/a_b, here (https://e.org)'],
  [raw`Fast\footnote{See \url{https://e.org}.} code`, 'Fast (See https://e.org.) code'],
])('commands of text leave what they are about: %s', (text, read) => {
  expect(readableLatex(text)).toBe(read)
})

it.each([
  [raw`$\ell$-adic $k$-means of $\alpha$ and $\Lambda$CDM`, 'ℓ-adic k-means of α and ΛCDM'],
  [raw`$O(n \log n)$, $\mathcal{O}(\log(n))$, \(\beta\)-decay`, 'O(n log n), O(log(n)), β-decay'],
  [raw`$5\times 10^{-7}$, $10\times$ faster, $n \geq 3$`, '5 × 10⁻⁷, 10× faster, n ≥ 3'],
  [raw`CO$_2$, La$_{2-x}$Sr$_x$CuO$_4$, $^{13}$C, $37^\circ$C`, 'CO2, La2-xSrxCuO4, ¹³C, 37°C'],
  [raw`$\mathbb{R}^n$, $x_{i,j}$, $\sqrt{s}=13$ TeV, $\hat{x}$`, 'ℝⁿ, x_(i,j), √s=13 TeV, x̂'],
  [raw`$\sim$139 fb$^{-1}$ of $M_\odot$ at $3.0 \pm 0.4$`, '∼139 fb⁻¹ of M_⊙ at 3.0 ± 0.4'],
  [raw`$\mathrm{GL}_n(\mathbb{Q}_p)$, \ion{H}{ii}, \$3--\$5`, 'GL_n(ℚ_p), H ii, $3–$5'],
  [raw`$B \to K^*\mu\mu$, \alpha-GAN`, 'B → K*μμ, α-GAN'],
])('simple formulas are typed in one line: %s', (text, read) => {
  expect(readableLatex(text)).toBe(read)
})

it.each([
  raw`$$E=mc^2$$`,
  raw`$\int_0^1 f(x) dx = \sum_{i=1}^{n} a_i$`,
  raw`\begin{equation} x = y \label{a} \end{equation}`,
  raw`$\operatorname{tr}(A)$ and \operatorname{tr}`,
  raw`\ours beats \method{}`,
  'costs $5 and $10 billion, US$5-$10, $5 million to $6 million; $3M and $4M',
  'the set {0,1} of a -- b with --flag and ~5 ms at https://e.org/~who',
  'the sets {A, B} and {a}, the template {{name}}, and JSON {"A": 1}',
])('what cannot be typed, is not known or is no LaTeX stays: %s', (text) => {
  expect(readableLatex(text)).toBe(text)
})

it.each([
  raw`\textsc{Black hole entropy} of $\ell$-adic M\"unch--Schr\"odinger`,
  raw`$\mathcal{O}(n^2)$ and $\frac{1}{2}$ in $\mathbb{R}^n$, $\Lambda$CDM`,
  raw`$\int_0^1 f(x) dx$ \cite{a} with \ours`,
])('a title is known by the same key before and after: %s', (title) => {
  expect(titleKey(readableLatex(title))).toBe(titleKey(title))
})

it.each([
  raw`\a{`,
  '$',
  raw`\cite{a`,
  raw`\[`,
  raw`\begin{math}`,
  raw`{\bf `,
  '$a',
  raw`\href{a}{`,
  '( ',
  '{A b ',
  '{{A ',
])('a text of nothing but %s is read in one go', (part) => {
  expect(typeof readableLatex(part.repeat(20_000))).toBe('string')
})

it('a run of ties that leads to no citation is read in one go', () => {
  const text = `α${'~'.repeat(400_000)}x`
  expect(readableLatex(raw`\alpha`.concat(text.slice(1)))).toBe(text)
})
