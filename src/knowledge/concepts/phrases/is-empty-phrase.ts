import { monthNames } from '../../../domain/month-names.ts'
import { compoundAdjectiveEndings } from '../../text/compound-adjective-endings.ts'
import { generalAdjectives } from '../../text/general-adjectives.ts'
import { isLabelOfSeries } from './is-label-of-series.ts'
import { isNotation } from './is-notation.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../../text/reading.ts'
import { vagueWords } from '../../text/vague-words.ts'

/** A compound that says how, or how many, where the thing itself is missing: "multi-hour", "two-way", "high-quality", but not "cross-validation". */
const modifiesNothing =
  /^(?:first|second|third|higher|lower|multi|multiple|single|dual|one|two|three|four|five|six|several|many|high|low|large|small|fine|long|short|real|full|open|ever|well|end-to|state-of|peer-to)-|^(?:zero|k|n|\d+)-shot$/u
/** "Token-level" */
const isAdjective = new RegExp(`-(?:${compoundAdjectiveEndings})$`, 'u')
/** Nouns behind "high" and "low" that are still adjectives together, and what begins with a preposition: "high-quality", "out-of-sample", "on-line". */
const isAdverbial =
  /^(?:high|low)-(?!.*(?:onality|ing)s?$)\p{L}+$|^(?:easy|end|hard|out|state|up)-(?:of|to)-|^(?:in|on|off)-(?:axis|board|chip|country|demand|depth|device|diagonal|domain|field|grid|hospital|house|label|line|person|policy|screen|season|shell|shore|site|street|the-\p{L}+)$/iu
/** "Step-by-step", "day-to-day". */
const isAdverb = /^(\p{L}+)-(?:by|to)-\1$/iu
const isNounAfterAll = /(?:ity|ness|ing|ion|ment|ance|ence|sion|ware|agent)s?$/u

/** Phrases of every field that name nothing of it. Folded as foldWord does. */
const general = new Set(
  `academic literature, academic research, adverse effect, algorithmic choice, application area, application domain, application scenario,
  average value, base model, baseline method, baseline model, basic concept, basic idea, basic property, benchmark dataset, benchmark evaluation,
  benchmark problem, building block, candidate solution, case study, central element, close relationship, collaborative effort, combined effect,
  common approach, common cause, common method, common practice, common problem, comparison study, complementary information, complex architecture,
  complex behavior, complex operation, complex problem, complex relationship, complex task, computation cost, computation overhead,
  computational advantage, computational burden, computational demand, computational expense, computational experiment, computational load,
  computational method, computational overhead, computational requirement, computational resource, consistency check, contextual information,
  correct answer, critical application, critical component, critical factor, critical review, daily life, data driven approach, data driven method,
  data point, data sample, data set, demo video, demonstration video, design approach, design choice, design implication, developed method,
  diagnostic tool, direct application, direct connection, direct method, doctoral dissertation, doctoral thesis, domain expert,
  downstream application, downstream performance, dynamic environment, early stage, elevated temperature, empirical analysis, empirical data,
  empirical demonstration, empirical evaluation, empirical evidence, empirical performance, empirical research, empirical result, empirical study,
  empirical validation, error analysis, estimation accuracy, evaluation benchmark, evaluation criterion, evaluation framework, evaluation method,
  evaluation methodology, evaluation metric, evaluation protocol, everyday life, experimental analysis, experimental data, experimental evaluation,
  experimental result, experimental setup, experimental study, experimental test, experimental validation, explicit expression, explicit formula,
  exploratory study, explosive growth, external data, external source, feasibility study, fine tuned model, focal point, formal framework, full set,
  fundamental limit, future direction, global information, ground truth image, healthy control, hierarchical structure, high correlation,
  high dimension, high probability, high rate, high sensitivity, historical context, human level performance, hybrid approach, implementation detail,
  independent interest, industrial application, industrial system, initial stage, inner working, input feature, input image, input video,
  interactive framework, interdisciplinary approach, internal knowledge, key challenge, key finding, key idea, key insight, knowledge gap,
  laboratory experiment, large collection, large proportion, large scale benchmark, large scale dataset, large scale experiment, large scale system,
  large volume, learning approach, learning based approach, learning based framework, learning based method, limiting case, literature review,
  local information, long run, main idea, manual effort, master thesis, mathematical justification, medical domain, medical field,
  methodological approach, mild assumption, mild condition, mitigation strategy, model behavior, model parameter, model performance, model size,
  model structure, mutual benefit, negative effect, negative impact, negative value, new insight, next generation, numerical calculation,
  numerical experiment, numerical study, numerical test, objective metric, observed data, open challenge, open issue, open problem, open question,
  open research problem, open source framework, optimal algorithm, optimal performance, output feature, paradigm shift, parameter value,
  partial explanation, participating team, pattern change, performance analysis, performance degradation, performance disparity,
  performance enhancement, performance evaluation, performance gain, performance gap, performance improvement, performance measure,
  performance metric, phd dissertation, phd thesis, pilot study, policy implication, positive effect, positive impact, positive relationship,
  practical application, predictive performance, primary goal, processing step, progress report, promising candidate, prototype implementation,
  prototype system, provable guarantee, public benchmark, public benchmark dataset, public dataset, quantitative assessment, quantitative evaluation,
  quantitative measure, quantitative method, quantitative metric, random sample, real life application, real time application, real world,
  real world application, real world data, real world dataset, real world deployment, real world environment, real world problem,
  real world scenario, real world setting, real world system, real world task, research activity, research agenda, research area, research article,
  research attention, research avenue, research community, research direction, research effort, research field, research gap, research hotspot,
  research interest, research landscape, research line, research methodology, research opportunity, research output, research paper,
  research problem, research project, research question, research result, research study, research topic, research trend, research work,
  restrictive assumption, role model, scientific application, scientific article, scientific community, scientific domain, scientific enterprise,
  scientific field, scientific interest, scientific literature, scientific progress, scientific research, scientific statement, scientific study,
  significant difference, simulation experiment, slight modification, small fraction, small number, small portion, small set, small subset,
  software tool, solution quality, sota performance, standard algorithm, standard approach, standard benchmark, standard method, standard practice,
  starting point, statistical property, status quo, steady increase, step by step, strong correlation, strong evidence, strong performance,
  sub optimal performance, subjective evaluation, subtle difference, supplementary material, supplementary video, synergistic effect,
  synthetic benchmark, system behavior, system evaluation, system performance, target function, target object, technical challenge, technical detail,
  technical report, technical solution, technological development, testing image, theoretical analysis, theoretical approach, theoretical evidence,
  theoretical foundation, theoretical framework, theoretical guarantee, theoretical insight, theoretical model, theoretical perspective,
  theoretical prediction, theoretical property, theoretical result, theoretical study, third party, time period, training approach, training dataset,
  training image, training method, training pipeline, training procedure, training process, training set, training stage, training strategy,
  treatment group, treatment option, unexplored territory, upper floor, use case, user input, vice versa, video demonstration, visual input,
  white paper, wide range, working paper`.split(/,\s+/u),
)

/** "April", "April-September 1970", "June 2004" */
const months: ReadonlySet<string> = new Set(monthNames)
const isDate = ({ tokens }: Reading, from: number, to: number): boolean =>
  months.has(tokens[from]?.text ?? '') &&
  tokens.slice(from, to + 1).every(({ text }) => months.has(text) || /^\d+$/u.test(text))

/** What is numbered within a work: "Part 1". */
const numbered = /^(?:chapter|experiment|figure|part|phase|section|stage|step|study|table|volume)$/iu

/** Whether a phrase names nothing that a paper could be about. */
export const isEmptyPhrase = (reading: Reading, phrase: NounPhrase): boolean => {
  const { source, tokens } = reading
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (first === undefined || last === undefined) return true
  if (isDate(reading, first.from, last.to)) return true
  const mayBeNotation = phrase.length === 1 || tokens[first.from + 1]?.text === '1'
  if (mayBeNotation && isNotation(reading, first.from, last.to)) return true
  if (phrase.length === 1) {
    if (first.from === first.to && isLabelOfSeries(reading, tokens[first.from]?.text ?? '')) return true
    if (first.from === first.to) return vagueWords.has(tokens[first.from]?.key ?? '')
    const written = source.slice(tokens[first.from]?.start, tokens[first.to]?.end)
    return (
      isAdjective.test(written) ||
      isAdverb.test(written) ||
      isAdverbial.test(written) ||
      (modifiesNothing.test(written.toLowerCase()) && !isNounAfterAll.test(written))
    )
  }
  const keys = tokens.slice(first.from, last.to + 1).map(({ key }) => key)
  if (keys.length < 4 && general.has(keys.join(' '))) return true
  if (last.role === 'NUMBER' && numbered.test(tokens[first.from]?.text ?? '')) return true
  return (
    vagueWords.has(tokens[last.to]?.key ?? '') &&
    phrase.slice(0, -1).every(({ from, to }) => from === to && generalAdjectives.has(tokens[from]?.key ?? ''))
  )
}
