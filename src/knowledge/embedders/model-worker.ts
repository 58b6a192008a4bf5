import { parentPort, workerData } from 'node:worker_threads'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { z } from 'zod'
import { unitVector } from './unit-vector.ts'

// A thread of its own: the runtime holds up the thread that it runs in. Takes a text's tokens, answers with its vector; null ends it.
const { onnx, pooling } = z.object({ onnx: z.string(), pooling: z.enum(['first', 'mean']) }).parse(workerData)
const FATAL_ONLY = 4
const session = await InferenceSession.create(onnx, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: FATAL_ONLY,
})

const states = z.instanceof(Float32Array)

const vectorOf = async (tokens: number[]): Promise<number[]> => {
  const shape = [1, tokens.length]
  const answer = await session.run({
    input_ids: new Tensor('int64', BigInt64Array.from(tokens, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(tokens.length).fill(1n), shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(tokens.length), shape),
  })
  const hidden = states.parse(answer['last_hidden_state']?.data)
  const dimensions = hidden.length / tokens.length
  const pooled = Array.from(hidden.subarray(0, dimensions))
  if (pooling === 'mean')
    for (let place = dimensions; place < hidden.length; place += 1)
      pooled[place % dimensions] = (pooled[place % dimensions] ?? 0) + (hidden[place] ?? 0)
  return unitVector(pooled)
}

parentPort?.on('message', async (message: unknown) => {
  const tokens = z.array(z.number()).nullable().parse(message)
  if (tokens !== null) return parentPort?.postMessage(await vectorOf(tokens))
  await session.release()
  parentPort?.close()
})
