/** What the bundler tells of the modules it has read; rolldown's `ChunkingContext`. */
export interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly code: string | null } | null
}

/**
 * Finds modules that weigh little, together with everything they import.
 * @param limit characters of source that a module and what it imports may have
 * @param isFree modules that count nothing, because each page has them anyway
 */
export function lightModules(limit: number, isFree: (id: string) => boolean) {
  const known = new Map<string, boolean>()
  return (id: string, modules: Modules): boolean => {
    const light = known.get(id) ?? weigh(id, modules, isFree) <= limit
    known.set(id, light)
    return light
  }
}

/** Characters of a module and of everything it imports, each counted once. */
function weigh(start: string, modules: Modules, isFree: (id: string) => boolean): number {
  const seen = new Set<string>()
  const waiting = [start]
  let weight = 0
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || isFree(id)) continue
    seen.add(id)
    const info = modules.getModuleInfo(id)
    weight += info?.code?.length ?? 0
    waiting.push(...(info?.importedIds ?? []))
  }
  return weight
}
