import type { TestProject } from 'vitest/node'
import { prepareBrowser } from './launch-browser.ts'
import { build, startRealStack } from './real-stack.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A running product for each worker. */
    stackOrigins: readonly string[]
  }
}

/** How many files run at once. Each worker has its own product, so journeys do not affect each other. */
export const workers = 2

/** Builds the product, and starts it once for each worker of the browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  build()
  await prepareBrowser()
  const stacks = await Promise.all(Array.from({ length: workers }, () => startRealStack({ demo: true })))
  project.provide(
    'stackOrigins',
    stacks.map(({ origin }) => origin),
  )
  return async () => {
    await Promise.all(stacks.map((stack) => stack[Symbol.asyncDispose]()))
  }
}
