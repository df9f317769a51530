import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'

const canary = 'canary@example.org'

function linesOf(level: string, log: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = []
  log(createLogger({ level, destination: { write: (line: string) => void lines.push(line) } }))
  return lines.join('')
}

test('an error is logged with its type and location, but without its message', () => {
  const cause = Object.assign(new Error(`Key (email)=(${canary}) already exists`), {
    code: '23505',
    severity: 'ERROR',
    detail: canary,
    parameters: [canary],
  })
  const error = new Error(`Failed query: insert into accounts … params: ${canary}`, { cause })
  const text = linesOf('info', (logger) =>
    logger.error({ err: error, task: 'accounts.send-mail' }, 'task failed'),
  )
  expect(text).not.toContain(canary)
  expect(text).toContain('23505')
  expect(text).toContain('logger.test.ts')
})

test('a line of a message that looks like a place in the code is not logged', () => {
  const message = `Failed query: update profiles … params: Hello\n    at ${canary}`
  const cause = new Error(message)
  const error = new Error(message, { cause })
  const changed = Object.assign(new Error('short'), { message })
  const text = linesOf('info', (logger) => {
    logger.error({ err: error }, 'task failed')
    logger.error({ err: changed }, 'task failed')
  })
  expect(text).not.toContain(canary)
  expect(text).toContain('logger.test.ts')
})

test('error messages are logged at the debug level', () => {
  const text = linesOf('debug', (logger) => logger.error({ err: new Error('out of paper') }, 'failed'))
  expect(text).toContain('out of paper')
})
