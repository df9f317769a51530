import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'

/** What the transport knows of a request. Nothing of it is logged as it is. */
export interface RequestFacts {
  readonly id: string
  readonly ip: string
  readonly userAgent: string
}

/** The cookies of the browser that asks: its login, and the sign-up it is known by. HTTP only. */
export interface Cookies {
  setLogin(loginToken: string): void
  clearLogin(): void
  /** The token a sign-up left in this browser. */
  readSignUp(): string | null
  setSignUp(token: string): void
}

/** One for each HTTP request, or for each group of equal subscriptions. */
export interface GraphContext {
  readonly ports: Ports
  readonly viewer: Viewer
  readonly request: RequestFacts
  readonly cookies: Cookies
  /** Batches and remembers loads within this request; see `loaderFor`. */
  readonly loaders: Map<symbol, unknown>
}

/** A fresh context: nothing that was loaded for one request is seen by another. */
export function graphContext(
  ports: Ports,
  viewer: Viewer,
  request: RequestFacts,
  cookies: Cookies = noCookies,
): GraphContext {
  return { ports, viewer, request, cookies, loaders: new Map() }
}

const noCookies: Cookies = {
  setLogin: () => {},
  clearLogin: () => {},
  readSignUp: () => null,
  setSignUp: () => {},
}
