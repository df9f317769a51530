import { afterEach, beforeEach } from 'vitest'

/** For the setup of each file: a test fails when it writes an error or a warning to the console. */
export function forbidNoise(): void {
  const complaints: string[] = []
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...said: unknown[]) => {
      complaints.push(`console.${level}: ${said.map(String).join(' ')}`)
    }
  }
  beforeEach(() => {
    complaints.length = 0
  })
  afterEach(() => {
    const said = complaints.splice(0)
    if (said.length > 0) throw new Error(`The test wrote to the console:\n${said.join('\n')}`)
  })
}
