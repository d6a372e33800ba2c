// Finds what a schema change would break in programs written for the released schema.
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql'

/**
 * The changes that break a program, or may, unless they were announced: what goes away must have been deprecated in the released
 * schema. What only may break it (an enum's new value, an argument's other default) passes when `accepted` names it: a path of
 * the schema, or `Type.*`.
 */
export async function problems(released, current, accepted = []) {
  const changes = await contractChanges(released, current)
  const isAccepted = (change) => accepted.some((path) => covers(path, change.path))
  return changes
    .filter(({ criticality }) => criticality.level !== CriticalityLevel.NonBreaking)
    .filter((change) => !announced(released, change))
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking || !isAccepted(change))
    .map(({ criticality, path, message }) => `${criticality.level}: ${path}: ${message}`)
}

/** Every change except those of descriptions. */
export async function contractChanges(released, current) {
  return (await diff(released, current)).filter(({ type }) => !type.includes('DESCRIPTION'))
}

function covers(accepted, path) {
  return accepted.endsWith('.*') ? path.startsWith(accepted.slice(0, -1)) : path === accepted
}

function announced(released, { type, path }) {
  if (type === 'TYPE_REMOVED') return !inUse(released).has(path)
  return /^(FIELD|FIELD_ARGUMENT|INPUT_FIELD|ENUM_VALUE)_REMOVED$/.test(type) && isDeprecated(member(released, path))
}

/** What a path such as Type.field, Type.field.argument or Enum.VALUE names. */
function member(schema, path) {
  const [typeName, name, argument] = path.split('.')
  const type = schema.getType(typeName)
  if (isEnumType(type)) return type.getValue(name)
  const field = type.getFields()[name]
  return argument ? field.args.find((arg) => arg.name === argument) : field
}

const isDeprecated = (part) => part?.deprecationReason != null

/** The names of the types that are reachable without deprecated fields. */
function inUse(schema) {
  const found = new Set()
  const waiting = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean)
  while (waiting.length > 0) {
    const type = waiting.pop()
    if (found.has(type.name)) continue
    found.add(type.name)
    waiting.push(...usedBy(schema, type))
  }
  return found
}

function usedBy(schema, type) {
  if (isUnionType(type)) return type.getTypes()
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  const fields = Object.values(type.getFields()).filter((field) => !isDeprecated(field))
  const values = [...fields, ...fields.flatMap((field) => (field.args ?? []).filter((arg) => !isDeprecated(arg)))]
  return [...possible, ...(type.getInterfaces?.() ?? []), ...values.map((value) => getNamedType(value.type))]
}
