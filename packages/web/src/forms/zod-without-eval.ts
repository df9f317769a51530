/**
 * Keeps zod from trying whether it may compile text to code: the content policy refuses that, and every refusal is
 * reported. What zod reads when it is fetched, with the first form; importing it here would put it into every page.
 */
export function keepZodFromEval(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
}
