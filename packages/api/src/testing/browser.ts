import { type GraphQLObjectType, getNamedType, isLeafType, isUnionType } from 'graphql'
import { readViewer } from '#auth/logins.ts'
import type { Viewer } from '#auth/viewer.ts'
import { type Cookies, graphContext } from '#graph/context.ts'
import { schema } from '#graph/schema.ts'
import { createPipeline } from '#server/pipeline/pipeline.ts'
import { runOperation } from '#server/pipeline/run-operation.ts'
import type { Variables } from './actor.ts'
import type { World } from './world.ts'

/** The answer of a mutation's result union. Tests read the fields that they expect. */
interface Outcome {
  readonly __typename: string
  readonly code?: string
  readonly [field: string]: unknown
}

export interface Browser {
  /** The login's token in its cookie, if any. Tests may set one. */
  token: string | null
  /** The token that a sign-up stored in its cookie. */
  signUpToken: string | null
  /** Runs an operation as the cookie's viewer and returns its data. Errors throw. */
  get<D = Record<string, unknown>>(document: string, variables?: Variables): Promise<D>
  /** Runs one mutation `field(input)` and returns its outcome. `success` selects fields of the success. */
  mutate(field: string, input?: Variables | null, success?: string): Promise<Outcome>
  viewer(): Promise<Viewer>
}

/** A browser with a cookie and a network address. Logins start and end in it as in a real one. */
export function openBrowser(
  world: World,
  {
    ip = '192.0.2.1',
    userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  } = {},
): Browser {
  const pipeline = createPipeline({ schema, documents: {}, adHoc: true, introspection: true })
  const cookies: Cookies = {
    setLogin: (token) => {
      browser.token = token
    },
    clearLogin: () => {
      browser.token = null
    },
    readSignUp: () => browser.signUpToken,
    setSignUp: (token) => {
      browser.signUpToken = token
    },
  }
  const get = async <D>(query: string, variables: Variables = {}): Promise<D> => {
    const context = graphContext(world.ports, await browser.viewer(), { id: 'test', ip, userAgent }, cookies)
    const report = (error: unknown) => {
      throw error
    }
    const answer = await runOperation({ query, variables }, { pipeline, transport: 'http', context, report })
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors))
    return JSON.parse(JSON.stringify(answer.data)) as D
  }
  const browser: Browser = {
    token: null,
    signUpToken: null,
    get,
    mutate: async (field, input = null, success = '__typename') => {
      const [head, args] = input === null ? ['', ''] : [`($input: ${nameOf(field)}Input!)`, '(input: $input)']
      const document = `mutation${head} { outcome: ${field}${args} { ${selection(field, success)} } }`
      return (await get<{ outcome: Outcome }>(document, input === null ? {} : { input })).outcome
    },
    viewer: async () => await readViewer(world.ports, browser.token),
  }
  return browser
}

const nameOf = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}`

function selection(field: string, success: string): string {
  const union = schema.getType(`${nameOf(field)}Result`)
  const members = isUnionType(union) ? union.getTypes() : []
  const spreads = members.flatMap((type) => {
    const wanted = type.name.endsWith('Success') ? success : detailsOf(type)
    return wanted === '' ? [] : [`... on ${type.name} { ${wanted} }`]
  })
  return ['__typename', '... on Error { code message }', ...spreads].join(' ')
}

/** The fields of an error besides its code and message. */
function detailsOf(type: GraphQLObjectType): string {
  if (type.name === 'InvalidInput') return 'fields { path reason }'
  const own = Object.values(type.getFields()).filter(({ name }) => name !== 'code' && name !== 'message')
  return own
    .filter((each) => isLeafType(getNamedType(each.type)))
    .map(({ name }) => name)
    .join(' ')
}
