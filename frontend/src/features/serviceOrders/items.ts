/** What becomes of the open items of a pickup when it is finished: the ticked ones came back, the others are lost. */
export type Finish = { returned: string[]; missing: string[] }

export function split(items: readonly { id: string; status: string }[], ticked: ReadonlySet<string>): Finish {
  const open = items.filter(({ status }) => status === 'OPEN').map(({ id }) => id)
  return { returned: open.filter((id) => ticked.has(id)), missing: open.filter((id) => !ticked.has(id)) }
}
