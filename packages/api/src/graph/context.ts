import type { Viewer } from '#auth/viewer.ts'
import type { Ports } from '#ports'

/** What the transport knows of a request. Nothing of it is logged as it is. */
export interface RequestFacts {
  readonly id: string
  readonly ip: string
  readonly userAgent: string
}

/** Lets a mutation start or end the login of the browser that asks, and know the one that signed up; HTTP only. */
export interface LoginCookie {
  set(loginToken: string): void
  clear(): void
  /** The token a sign-up left in this browser. */
  readSignUp(): string | null
  setSignUp(token: string): void
}

/** One for each HTTP request, or for each group of equal subscriptions. */
export interface GraphContext {
  readonly ports: Ports
  readonly viewer: Viewer
  readonly request: RequestFacts
  readonly cookie: LoginCookie
  /** Batches and remembers loads within this request; see `loaderFor`. */
  readonly loaders: Map<symbol, unknown>
}

/** A fresh context: nothing that was loaded for one request is seen by another. */
export function graphContext(
  ports: Ports,
  viewer: Viewer,
  request: RequestFacts,
  cookie: LoginCookie = noCookie,
): GraphContext {
  return { ports, viewer, request, cookie, loaders: new Map() }
}

const noCookie: LoginCookie = {
  set: () => {},
  clear: () => {},
  readSignUp: () => null,
  setSignUp: () => {},
}
