import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import config from '../rolldown.config.ts'

const source = fileURLToPath(new URL('./bench-server.ts', import.meta.url))
/** Beside `dist`, so that modules find their files. */
const dir = fileURLToPath(new URL('../dist-bench', import.meta.url))

/** Bundles the measured servers like the shipped one, and returns the file to run. */
export async function bundleServer(): Promise<string> {
  // The measured servers use test worlds, which the shipped bundle refuses.
  const plugins = [config.plugins].flat().filter((plugin) => !isNamed(plugin, 'nothing-of-tests'))
  const bundle = await rolldown({ ...config, plugins, input: { 'bench-server': source }, logLevel: 'warn' })
  await bundle.write({ ...config.output, dir })
  await bundle.close()
  return `${dir}/bench-server.cjs`
}

function isNamed(plugin: unknown, name: string): boolean {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name
}
