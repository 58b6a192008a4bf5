import { LRUCache } from 'lru-cache'

/** How many answers are kept: those of a batch, which Neo4j may ask to be written once more. */
const mostKept = 2_000

/**
 * Asks for the same question once: what was answered of late is at hand. `ask` gives one answer a question, in their order; `keyOf` is the same for questions
 * that have the same answer. What fails is not kept. Throws a RangeError where an answer is missing.
 */
export const rememberAnswers = <Question, Answer>(
  keyOf: (question: Question) => string,
  ask: (questions: Question[]) => Promise<Answer[]>,
): ((questions: Question[]) => Promise<Answer[]>) => {
  const kept = new LRUCache<string, { answer: Answer }>({ max: mostKept })
  return async (questions) => {
    const asked = questions.map((question) => ({ key: keyOf(question), question }))
    const answers = new Map<string, { answer: Answer }>()
    const unknown = new Map<string, Question>()
    for (const { key, question } of asked) {
      const before = kept.get(key)
      if (before) answers.set(key, before)
      else unknown.set(key, question)
    }
    const found = unknown.size === 0 ? [] : await ask([...unknown.values()])
    const keys = [...unknown.keys()]
    for (const [place, answer] of found.entries()) {
      const key = keys[place] ?? ''
      answers.set(key, { answer })
      kept.set(key, { answer })
    }
    return asked.map(({ key }) => {
      const held = answers.get(key)
      if (!held) throw new RangeError(`${keys.length} were asked for and ${found.length} answered.`)
      return held.answer
    })
  }
}
