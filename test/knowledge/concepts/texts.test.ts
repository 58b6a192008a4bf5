import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const namesIn = (title: string, text = ''): string[] =>
  knowledge.describe(madePaper(title, text)).mentions.map(({ name }) => name)

it.each([
  String.raw`Pair correlation \citep{montgomery1973} \label{eq:pyth} by Eq. $$E=mc^2$$ of \operatorname{tr}.`,
  String.raw`Pair correlation \begin{align*} mass &= \alpha_{force} \end{align*} and \[ mass = force \] here.`,
  `Pair correlation in $${'\\alpha_i + mass '.repeat(8)}= 1$ here.`,
  'Pair correlation in O(n log n) time of f(x) and SU(2) at 10⁵ s⁻¹ for x^(p-1), x_i and E = mc².',
])('formulas and the commands of LaTeX give no concepts: %s', (text) => {
  expect(namesIn('', text)).toEqual(['pair correlation'])
})
