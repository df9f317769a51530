import { afterEach, beforeEach } from 'vitest'

/** For the setup of each file: a test fails when it writes an error or a warning to the console. */
export function failOnConsoleOutput(): void {
  const messages: string[] = []
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...args: unknown[]) => {
      messages.push(`console.${level}: ${args.map(String).join(' ')}`)
    }
  }
  beforeEach(() => {
    messages.length = 0
  })
  afterEach(() => {
    const written = messages.splice(0)
    if (written.length > 0) throw new Error(`The test wrote to the console:\n${written.join('\n')}`)
  })
}
