/** Loads the Temporal polyfill where the browser has none. Await it once, before anything is rendered. */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
}
