// A Vitest reporter: writes the time of each file, including the setup before its first test.
import { writeFileSync } from 'node:fs'

/** The environment variable with the path of the report. */
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
