/** What the bundler knows about the modules it has read; rolldown's `ChunkingContext`. */
export interface Modules {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[]
    readonly dynamicallyImportedIds: readonly string[]
    readonly code: string | null
  } | null
}

/**
 * Finds small modules, counted together with everything they import.
 * @param limit characters of source that a module and its imports may have
 * @param isFree modules that are not counted, because each page loads them anyway
 */
export function lightModules(limit: number, isFree: (id: string) => boolean) {
  const known = new Map<string, boolean>()
  return (id: string, modules: Modules): boolean => {
    const light = known.get(id) ?? weigh(id, modules, isFree) <= limit
    known.set(id, light)
    return light
  }
}

/**
 * Finds the modules that a page always needs: a module and all its direct and indirect imports.
 * @param root the id of the first module
 */
export function modulesBelow(root: string) {
  let found: ReadonlySet<string> | null = null
  return (id: string, modules: Modules): boolean => {
    found ??= reach(root, modules, () => false)
    return found.has(id)
  }
}

/**
 * Finds the modules that some pages need at first: what the router splits off their route files, with all imports.
 * @param routeFiles the ids of the route files
 */
export function modulesOfPages(routeFiles: readonly string[]) {
  let found: ReadonlySet<string> | null = null
  return (id: string, modules: Modules): boolean => {
    found ??= new Set(
      routeFiles
        .flatMap((file) => modules.getModuleInfo(file)?.dynamicallyImportedIds ?? [])
        .flatMap((page) => [...reach(page, modules, () => false)]),
    )
    return found.has(id)
  }
}

/** Characters of a module and of everything it imports, each counted once. */
function weigh(start: string, modules: Modules, isFree: (id: string) => boolean): number {
  const lengths = [...reach(start, modules, isFree)].map((id) => modules.getModuleInfo(id)?.code?.length ?? 0)
  return lengths.reduce((sum, length) => sum + length, 0)
}

function reach(start: string, modules: Modules, isFree: (id: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || isFree(id)) continue
    seen.add(id)
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}
