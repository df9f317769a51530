import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** The time of the loop on the machine for which the limits were set, in milliseconds. */
const reference = 90
const rounds = 40_000_000
/** The largest factor: a slower machine has another problem. */
const slowest = 10

const loop = `
  const { parentPort } = require('node:worker_threads')
  const started = performance.now()
  let state = 1
  for (let i = 0; i < ${rounds}; i++) { state ^= state << 13; state ^= state >>> 17; state ^= state << 5 }
  parentPort.postMessage({ state, milliseconds: performance.now() - started })`

/** @returns {Promise<number>} milliseconds on one core while all others do the same */
const timeOnOneCore = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(loop, { eval: true })
    worker.once('error', reject)
    worker.once('message', ({ milliseconds }) => resolve(milliseconds))
  })

/** @param {number} milliseconds that the loop took */
export const factorOf = (milliseconds) =>
  Math.min(slowest, Math.max(1, Math.round((milliseconds / reference) * 10) / 10))

/**
 * The ratio of this machine's time to that of the reference machine; at least 1. All cores are measured at once, so
 * other work on the machine counts too.
 */
export const measureMachine = async () => {
  const times = await Promise.all(Array.from({ length: availableParallelism() }, timeOnOneCore))
  return factorOf(Math.max(...times))
}

/** The environment variable that passes the factor to every test process. */
const variable = 'HORA_MACHINE_FACTOR'

/** The factor for time limits; 1 without a measurement. */
export const machineFactor = () => Number(process.env[variable] ?? 1)

/** Measures the machine once and sets the factor for all child processes. */
export const announceMachine = async () => {
  const factor = await measureMachine()
  process.env[variable] = String(factor)
  console.log(`Time limits are multiplied by ${factor} (measured on this machine).`)
}
