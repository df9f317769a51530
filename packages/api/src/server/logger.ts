import { sqlState } from '@hora/db/sql-errors'
import pino, { type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

export interface LoggerOptions {
  readonly level: string
  readonly destination?: DestinationStream
}

/**
 * Structured logs without personal data. Errors are logged without their messages, which may quote what people typed (a
 * constraint's detail, a date that could not be parsed). `debug` adds the messages.
 */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: level === 'debug' ? pino.stdSerializers.err : describeError },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

interface ErrorFacts {
  readonly type: string
  readonly sqlState?: string
  /** The code of the system or a library, e.g. ECONNREFUSED. */
  readonly code?: string
  readonly frames?: readonly string[]
  readonly cause?: ErrorFacts
}

/** The type and origin of an error, without its message. */
function describeError(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error }
  const state = sqlState(error)
  const frames = framesOf(error)
  return {
    type: error.name,
    ...(state === undefined ? {} : { sqlState: state }),
    ...('code' in error && /^[A-Z_]+$/.test(String(error.code)) ? { code: String(error.code) } : {}),
    ...(frames === undefined ? {} : { frames }),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: describeError(error.cause, depth + 1) }),
  }
}

/** The frames of a stack. It begins with the message, whose lines may look like frames too. */
function framesOf({ stack, message }: Error): readonly string[] | undefined {
  if (stack === undefined || !stack.includes(message)) return undefined
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
}
