/** The four parameters as the form edits them. */
export type Values = {
  keepLoginLink: boolean
  checkOpenComodatos: boolean
  inactivateCustomer: boolean
  pickupServiceOrderTemplate: Template | null
}

export type Template = { id: string; name: string; active: boolean }

export type Option = keyof Values
export type Switch = Exclude<Option, 'pickupServiceOrderTemplate'>

/** In the order in which the screen shows them. */
export const options: readonly Option[] = [
  'keepLoginLink',
  'checkOpenComodatos',
  'inactivateCustomer',
  'pickupServiceOrderTemplate',
]

export type Setting = boolean | Template | null
export type Change = { option: Option; from: Setting; to: Setting }

/** The options that differ, in the screen's order. */
export function changesBetween(from: Values, to: Values): Change[] {
  return options
    .filter((option) => key(from[option]) !== key(to[option]))
    .map((option) => ({ option, from: from[option], to: to[option] }))
}

/** A template is the same one under another name. */
function key(value: Setting): string {
  return value !== null && typeof value === 'object' ? value.id : String(value)
}

/** The parameters alone of a record that has more. */
export function valuesOf(record: Values): Values {
  const { keepLoginLink, checkOpenComodatos, inactivateCustomer, pickupServiceOrderTemplate } = record
  return { keepLoginLink, checkOpenComodatos, inactivateCustomer, pickupServiceOrderTemplate }
}

export type Revision = Values & { id: string; revision: number; changedAt: string; changedByName: string }
export type RevisionChanges = { revision: Revision; changes: Change[] }

/**
 * What each revision changed, newest first. The oldest of the list only serves to compare with, unless it is the very
 * first, which changed nothing.
 */
export function historyOf(revisions: readonly Revision[]): RevisionChanges[] {
  return revisions.flatMap((revision, index) => {
    const previous = revisions[index + 1]
    if (previous) return [{ revision, changes: changesBetween(previous, revision) }]
    return revision.revision === 1 ? [{ revision, changes: [] }] : []
  })
}
