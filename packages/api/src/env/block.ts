import { z } from 'zod'
import { err, ok, type Result } from '#kernel/result.ts'

/** A variable in the README's table. */
export interface Row {
  readonly name: string
  readonly meaning: string
  readonly fallback: string | null
  /** The variable that switches the adapter on, if that makes this one required. */
  readonly requiredWith: string | null
}

/** Variables that belong together, with their reader. */
export interface Block<Values> {
  readonly rows: readonly Row[]
  /** Each problem is a sentence that names its variable. */
  read(source: NodeJS.ProcessEnv): Result<Values, readonly string[]>
}

/** A block whose variables are always read. */
export function block<S extends z.ZodRawShape>(shape: S): Block<z.output<z.ZodObject<S>>> {
  return { rows: rowsOf(shape, null), read: (source) => parse(shape, source, null) }
}

/** A block that is off until its switch is set. Then each of its variables without a default is required. */
export function adapter<S extends z.ZodRawShape>(
  name: string & keyof S,
  shape: S,
): Block<z.output<z.ZodObject<S>> | null> {
  return {
    rows: rowsOf(shape, name),
    read: (source) => (given(source, name) === undefined ? ok(null) : parse(shape, source, name)),
  }
}

/** Adds a rule about several variables of a block. Each problem is a sentence that names its variable. */
export function checked<V>(
  given: Block<V>,
  problems: (values: NonNullable<V>) => readonly string[],
): Block<V> {
  return {
    rows: given.rows,
    read: (source) => {
      const read = given.read(source)
      if (!read.ok || read.value === null || read.value === undefined) return read
      const found = problems(read.value)
      return found.length === 0 ? read : err(found)
    },
  }
}

function parse<S extends z.ZodRawShape>(
  shape: S,
  source: NodeJS.ProcessEnv,
  switchedOnBy: string | null,
): Result<z.output<z.ZodObject<S>>, readonly string[]> {
  const values = Object.fromEntries(Object.keys(shape).map((name) => [name, given(source, name)]))
  const missing = switchedOnBy === null ? 'must be set' : `must be set together with ${switchedOnBy}`
  const parsed = z.object(shape).safeParse(values)
  if (parsed.success) return ok(parsed.data)
  return err(
    parsed.error.issues.map(({ path: [variable], message }) => {
      const name = String(variable)
      return `${name} ${values[name] === undefined ? missing : message}.`
    }),
  )
}

/** The text of a variable; a blank one counts as not set. */
function given(source: NodeJS.ProcessEnv, name: string): string | undefined {
  return source[name]?.trim() || undefined
}

function rowsOf(shape: z.ZodRawShape, switchedOnBy: string | null): readonly Row[] {
  return Object.entries(shape).map(([name, schema]) => {
    const fallback = schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : null
    const isRequired = switchedOnBy !== name && !z.safeParse(schema, undefined).success
    return {
      name,
      meaning: z.globalRegistry.get(schema)?.description ?? '',
      fallback,
      requiredWith: isRequired ? switchedOnBy : null,
    }
  })
}
