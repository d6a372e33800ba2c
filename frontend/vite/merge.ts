import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * The document's operation with the fragments that it spreads merged into it, each field once. Components ask for what they
 * show, each in a fragment of its own, and many ask for the same field; the server counts each time that it is written.
 */
export function merge(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const definitions = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return []
    const root = schema.getRootType(definition.operation)
    if (!root) throw new Error(`the schema has no ${definition.operation}`)
    return [{ ...definition, selectionSet: mergeSets([definition.selectionSet], root.name, schema, fragments) }]
  })
  return { kind: Kind.DOCUMENT, definitions }
}

function mergeSets(
  sets: readonly SelectionSetNode[],
  parent: string,
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  const fields = new Map<string, { field: FieldNode; sets: SelectionSetNode[] }>()
  const narrower = new Map<string, { condition: NamedTypeNode; sets: SelectionSetNode[] }>()
  const kept: SelectionNode[] = []
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        // What is left out by a directive is another field than what always comes.
        const key = [selection.alias?.value ?? selection.name.value, ...(selection.directives ?? []).map(print)].join(
          ' ',
        )
        const known = fields.get(key) ?? { field: selection, sets: [] }
        if (selection.selectionSet) known.sets.push(selection.selectionSet)
        fields.set(key, known)
        continue
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!spread) throw new Error(`no fragment ${print(selection)}`)
      const condition = spread.typeCondition
      if (selection.directives?.length) {
        const inside = mergeSets([spread.selectionSet], condition?.name.value ?? parent, schema, fragments)
        kept.push({
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: condition,
          directives: selection.directives,
          selectionSet: inside,
        })
      } else if (!condition || always(schema, condition.name.value, parent)) {
        collect(spread.selectionSet)
      } else {
        const known = narrower.get(condition.name.value) ?? { condition, sets: [] }
        known.sets.push(spread.selectionSet)
        narrower.set(condition.name.value, known)
      }
    }
  }
  for (const set of sets) collect(set)
  const selections: SelectionNode[] = [...fields.values()].map(({ field, sets }) =>
    sets.length === 0
      ? field
      : { ...field, selectionSet: mergeSets(sets, typeOf(schema, parent, field), schema, fragments) },
  )
  for (const { condition, sets } of narrower.values()) {
    const inside = mergeSets(sets, condition.name.value, schema, fragments)
    // What everything has needn't be asked for again.
    const own = inside.selections.filter(
      (s) => s.kind !== Kind.FIELD || s.selectionSet || !fields.has(s.alias?.value ?? s.name.value),
    )
    if (own.length > 0) {
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: condition,
        selectionSet: { kind: Kind.SELECTION_SET, selections: own },
      })
    }
  }
  return { kind: Kind.SELECTION_SET, selections: [...selections, ...kept] }
}

/** Says whether every record of the parent is of the condition's type, too. */
function always(schema: GraphQLSchema, condition: string, parent: string): boolean {
  if (condition === parent) return true
  const [wider, narrower] = [schema.getType(condition), schema.getType(parent)]
  return (
    isAbstractType(wider) && (isObjectType(narrower) || isInterfaceType(narrower)) && schema.isSubType(wider, narrower)
  )
}

function typeOf(schema: GraphQLSchema, parent: string, field: FieldNode): string {
  const type = schema.getType(parent)
  const found = isObjectType(type) || isInterfaceType(type) ? schema.getField(type, field.name.value) : undefined
  if (!found) throw new Error(`${parent} has no field ${field.name.value}: run "npm run codegen"`)
  return getNamedType(found.type).name
}
