import { afterEach, beforeEach } from 'vitest'

/** For the setup of each file: a test that writes an error or a warning to the console has failed. */
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
    if (said.length > 0) throw new Error(`The test made noise:\n${said.join('\n')}`)
  })
}
