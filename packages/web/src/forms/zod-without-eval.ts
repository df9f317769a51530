/**
 * Stops zod from testing whether it may compile text to code: the content policy forbids that and reports every
 * attempt. zod reads this setting when it loads with the first form; importing zod here would add it to every page.
 */
export function keepZodFromEval(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
}
