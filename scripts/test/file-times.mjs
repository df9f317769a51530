// A Vitest reporter: how long each file took, with what came before its first test.
import { writeFileSync } from 'node:fs'

/** Names the file to write. */
const target = 'HORA_TEST_TIMES'

export default class FileTimes {
  /** @type {import('./timings.mjs').FileTime[]} */
  #files = []

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleEnd(module) {
    const times = module.diagnostic()
    const before = times.environmentSetupDuration + times.prepareDuration + times.setupDuration
    const milliseconds = before + times.collectDuration + times.duration
    this.#files.push({ file: module.moduleId, milliseconds })
  }

  onTestRunEnd() {
    const path = process.env[target]
    if (path !== undefined) writeFileSync(path, JSON.stringify(this.#files))
  }
}
