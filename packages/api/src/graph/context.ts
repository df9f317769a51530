import type { SecurityRule } from '#auth/security-rules.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'

/** The transport's facts about a request. They are never logged as they are. */
export interface RequestFacts {
  readonly id: string
  readonly ip: string
  readonly userAgent: string
}

/** The browser's cookies: its login and its sign-up. HTTP only. */
export interface Cookies {
  setLogin(loginToken: string): void
  clearLogin(): void
  /** The token that a sign-up stored in this browser. */
  readSignUp(): string | null
  setSignUp(token: string): void
}

/** There is one context for each HTTP request, or for each group of equal subscriptions. */
export interface GraphContext {
  readonly ports: Ports
  readonly viewer: Viewer
  readonly request: RequestFacts
  readonly cookies: Cookies
  /** Batches and caches loads within this request; see `loaderFor`. */
  readonly loaders: Map<symbol, unknown>
  /** The rules that refused a mutation of this request. */
  readonly refused: Set<SecurityRule>
}

/** Creates a context. Requests never share loaded data. */
export function graphContext(
  ports: Ports,
  viewer: Viewer,
  request: RequestFacts,
  cookies: Cookies = noCookies,
): GraphContext {
  return { ports, viewer, request, cookies, loaders: new Map(), refused: new Set() }
}

const noCookies: Cookies = {
  setLogin: () => {},
  clearLogin: () => {},
  readSignUp: () => null,
  setSignUp: () => {},
}
