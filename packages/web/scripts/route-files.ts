/** The route files of each address of the app, the layout's first: `/calendar` → `_app/route`, `_app/calendar`. */
export function routeFiles(tree: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string>()
  for (const [, name = '', file = ''] of tree.matchAll(
    /import \{ Route as (\w+)Import \} from '\.\/routes\/([^']+)'/g,
  ))
    files.set(name, file)
  const parents = new Map<string, string>()
  for (const [, name = '', parent = ''] of tree.matchAll(
    /const (\w+) = \w+Import\.update\(\{[^}]*getParentRoute: \(\) => (\w+)/g,
  ))
    parents.set(name, parent.replace(/Import$/, ''))

  const lineage = (name: string): string[] => {
    const parent = parents.get(name)
    const file = files.get(name)
    return [...(parent === undefined ? [] : lineage(parent)), ...(file === undefined ? [] : [file])]
  }
  const addresses = /interface FileRoutesByFullPath \{([^}]*)\}/.exec(tree)?.[1] ?? ''
  const routes = addresses.matchAll(/'([^']+)': typeof (\w+?)(?:WithChildren)?\n/g)
  // `/settings` is the layout and `/settings/` its page: the longer one comes last and stays.
  return new Map(
    [...routes].map(([, address = '', name = '']) => [address.replace(/(?<=.)\/$/, ''), lineage(name)]),
  )
}
