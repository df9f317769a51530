import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql'

type Selection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'returnType' | 'fragments' | 'schema'>

/** A compiled operation passes the same nodes each time, so its document is analysed once. */
const known = new WeakMap<readonly FieldNode[], ReadonlySet<string>>()

/**
 * The fields that an operation selects below the resolved field, as `Type.field`. A field under a directive counts as
 * selected. A reader of long lists uses it to skip data that was not selected.
 */
export function selectedFields(info: Selection): ReadonlySet<string> {
  const before = known.get(info.fieldNodes)
  if (before !== undefined) return before
  const selected = new Set<string>()
  const type = getNamedType(info.returnType)
  for (const { selectionSet } of info.fieldNodes) collect(selectionSet?.selections, type, info, selected)
  known.set(info.fieldNodes, selected)
  return selected
}

function collect(
  selections: readonly SelectionNode[] | undefined,
  type: GraphQLNamedType | undefined,
  info: Selection,
  selected: Set<string>,
): void {
  for (const selection of selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value
      selected.add(`${type?.name}.${name}`)
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
      collect(selection.selectionSet?.selections, field && getNamedType(field.type), info, selected)
    } else {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection
      const condition = fragment?.typeCondition?.name.value
      const inner = condition === undefined ? type : info.schema.getType(condition)
      collect(fragment?.selectionSet.selections, inner, info, selected)
    }
  }
}
