import { errorCodes } from '@hora/schema/error-codes'
import { documentLimits, limits } from '@hora/schema/limits'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { GraphContext } from '#graph/context.ts'
import { longDocuments } from '#graph/turns/answers-in-turns.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { overLimit } from './check-limits.ts'
import { compiledSizeOf } from './compiled-size.ts'
import { priceOf } from './cost.ts'
import { documentCache } from './document-cache.ts'
import { type Hoisted, hoistLiterals } from './hoist-literals.ts'
import { inputDefaults } from './input-defaults.ts'
import { measure } from './measure.ts'
import { type OperationRequest, variablesLimit } from './operation-request.ts'
import { refusal, refuseOperation } from './refusal.ts'

export type Transport = 'http' | 'websocket'

const tooBig =
  'The operation selects too much. A field of a union or an interface counts for each of its types.'
/** The most that a parsed document takes for each character of its text. */
const bytesPerCharacter = 60

/** An operation that passed all checks except those that depend on its variables. */
export interface Prepared {
  readonly text: string
  readonly isRegistered: boolean
  /** Whether its answer may take many milliseconds, so that it takes turns with others. */
  readonly isLong: boolean
  /** Whether a text may be in its answer more than once. */
  readonly hasAliases: boolean
  /** The memory that it may take, with its compiled code. */
  readonly bytes: number
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** The characters of variables that the document repeats in literals. */
  repeatedCharacters(variables: Readonly<Record<string, unknown>>): number
  /** Whether its first run, which takes milliseconds more, is still to come. */
  mustCompile(): boolean
  execute: Execute
}

type Execute = (
  root: unknown,
  context: GraphContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult

type Runnable = Pick<Prepared, 'mustCompile' | 'execute'>

export interface PipelineOptions {
  readonly schema: GraphQLSchema
  /** Documents by the SHA-256 of their text. */
  readonly documents: Readonly<Record<string, string>>
  /** Whether clients may send the text of a document. If not, only registered ones run. */
  readonly adHoc: boolean
  readonly introspection: boolean
}

/** The only way into the graph for every transport: size, parse, limits, validate, price. */
export interface Pipeline {
  readonly schema: GraphQLSchema
  /** Whether preparing this request takes milliseconds, because its document is new. */
  mustRead(request: OperationRequest): boolean
  prepare(request: OperationRequest, transport: Transport): Result<Prepared, readonly GraphQLError[]>
}

export function createPipeline(options: PipelineOptions): Pipeline {
  const { schema, documents, adHoc } = options
  const cache = documentCache<Prepared>()
  const isLong = longDocuments(schema)

  const textOf = ({ documentId, query }: OperationRequest): Result<string, GraphQLError> => {
    if (documentId === null) {
      return adHoc && query !== null ? ok(query) : err(refuseOperation('Only registered documents run here.'))
    }
    const registered = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined
    return registered === undefined
      ? err(refusal('UNKNOWN_OPERATION', errorCodes.UNKNOWN_OPERATION))
      : ok(registered)
  }

  const prepare: Pipeline['prepare'] = (request, transport) => {
    const text = textOf(request)
    if (!text.ok) return err([text.error])
    const isRegistered = request.documentId !== null
    const key = keyOf(request, text.value)
    const known = cache.get(key)
    const prepared =
      known === undefined
        ? read(text.value, request.operationName, isRegistered, { ...options, isLong })
        : ok(known)
    if (!prepared.ok) return prepared
    if (known === undefined) cache.set(key, prepared.value)
    const reason =
      wrongTransport(prepared.value, transport) ??
      repeatsTooMuch(prepared.value, request.variables) ??
      exceedsCost(schema, prepared.value, request.variables)
    return reason === null ? prepared : err([refuseOperation(reason)])
  }
  const mustRead: Pipeline['mustRead'] = (request) => {
    const text = textOf(request)
    return text.ok && cache.get(keyOf(request, text.value)) === undefined
  }
  return { schema, mustRead, prepare }
}

function keyOf({ documentId, operationName }: OperationRequest, text: string): string {
  return `${documentId !== null}\n${operationName ?? ''}\n${documentId ?? text}`
}

function read(
  text: string,
  operationName: string | null,
  isRegistered: boolean,
  { schema, introspection, isLong }: PipelineOptions & { isLong: ReturnType<typeof longDocuments> },
): Result<Prepared, readonly GraphQLError[]> {
  const document = parseWithin(text)
  if (!document.ok) return err([document.error])
  const operation = getOperationAST(document.value, operationName)
  if (operation == null) return err([refuseOperation('Say which operation of the document to run.')])
  const measures = measure(document.value, operation)
  const reason = overLimit(operation, measures)
  if (reason !== null) return err([refuseOperation(reason)])
  if (measures.introspects && !introspection) return err([refuseOperation('Introspection is switched off.')])
  const problems = problemsOf(schema, document.value)
  if (problems.length > 0) return err(problems.map(asRefusal))
  const known = {
    text,
    isRegistered,
    isLong: isLong(document.value),
    hasAliases: measures.aliases > 0,
    document: document.value,
    operation,
  }
  const bytes = text.length * bytesPerCharacter
  if (measures.introspects) {
    return ok({ ...known, bytes, repeatedCharacters: () => 0, ...interpreted(known, schema) })
  }
  const hoisted = hoistLiterals(schema, document.value, operation)
  const compiledSize = compiledSizeOf(schema, hoisted.document, hoisted.operation)
  if (compiledSize > documentLimits.compiledCharacters) return err([refuseOperation(tooBig)])
  const { repeatedCharacters } = hoisted
  return ok({ ...known, bytes: bytes + compiledSize, repeatedCharacters, ...compiled(schema, hoisted) })
}

/** The rule for subscriptions evaluates directives without variables, and throws if a directive needs them. */
function problemsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, undefined, { maxErrors: 10, hideSuggestions: true })
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}

function parseWithin(text: string): Result<DocumentNode, GraphQLError> {
  if (text.length > documentLimits.characters) return err(refuseOperation('The document is too long.'))
  try {
    return ok(parse(text, { maxTokens: documentLimits.tokens, noLocation: true }))
  } catch (error) {
    return err(
      asRefusal(
        error instanceof GraphQLError ? error : new GraphQLError('The document is not valid GraphQL.'),
      ),
    )
  }
}

function asRefusal(problem: GraphQLError): GraphQLError {
  return refuseOperation(problem.message)
}

/** Tools introspect once. Compiling so many fields would take longer than answering. */
function interpreted(
  { document, operation }: Pick<Prepared, 'document' | 'operation'>,
  schema: GraphQLSchema,
): Runnable {
  const operationName = operation.name?.value
  return {
    mustCompile: () => false,
    execute: (rootValue, contextValue, variableValues) =>
      execute({ schema, document, rootValue, contextValue, variableValues, operationName }),
  }
}

/** Compiles at the first run, so that a refused document costs nothing. */
function compiled(schema: GraphQLSchema, hoisted: Hoisted): Runnable {
  let run: Execute | undefined
  return {
    mustCompile: () => run === undefined,
    execute: (root, context, variables) => {
      run ??= compile(schema, hoisted)
      return run(root, context, variables)
    },
  }
}

function compile(schema: GraphQLSchema, { document, operation, complete }: Hoisted): Execute {
  const withDefaults = inputDefaults(schema, operation)
  const query = compileQuery(schema, document, operation.name?.value, {
    disablingCapturingStackErrors: true,
  })
  if (!isCompiledQuery(query)) return () => query
  return (root, context, variables) => query.query(root, context, withDefaults(complete(variables)))
}

/** A literal contains a copy of a variable for each time it names it. */
function repeatsTooMuch(prepared: Prepared, variables: OperationRequest['variables']): string | null {
  const isTooMuch = prepared.repeatedCharacters(variables) > variablesLimit
  return isTooMuch ? 'The document repeats large variables.' : null
}

function wrongTransport({ operation }: Prepared, transport: Transport): string | null {
  const follows = operation.operation === OperationTypeNode.SUBSCRIPTION
  if (transport === 'websocket') return follows ? null : 'The socket carries subscriptions only.'
  return follows ? 'Subscriptions are followed on the socket.' : null
}

function exceedsCost(
  schema: GraphQLSchema,
  { document, operation }: Prepared,
  variables: OperationRequest['variables'],
): string | null {
  const { cost, pageSize } = priceOf(schema, document, operation, variables)
  if (pageSize > limits.pageSize.max) return `A page has at most ${limits.pageSize.max} entries.`
  return cost > documentLimits.cost ? 'The operation asks for too much at once.' : null
}
