import type { ContractWhereInput, CreateCancellationBatchInput } from '@/gql/graphql'
import { cancellable } from './states'

/** Contracts chosen in the list: some by one's own hand, or all that match a filter but those taken out again. */
export type Selection =
  | { kind: 'some'; ids: readonly string[] }
  | { kind: 'all'; where: ContractWhereInput; except: readonly string[] }

export const nothing: Selection = { kind: 'some', ids: [] }

/** A filter's contracts that can be cancelled: whom "all" means. */
export function cancellableWhere(where: ContractWhereInput | undefined): ContractWhereInput {
  const state: ContractWhereInput = { statusIn: [...cancellable] }
  return where ? { and: [where, state] } : state
}

/** All that match a filter; another filter than the list's is no choice that the user sees any more. */
export function isOf(selection: Selection, where: ContractWhereInput): boolean {
  return selection.kind === 'some' || JSON.stringify(selection.where) === JSON.stringify(where)
}

export function isChosen(selection: Selection, id: string): boolean {
  return selection.kind === 'some' ? selection.ids.includes(id) : !selection.except.includes(id)
}

/** The selection with some contracts put in or taken out. */
export function withContracts(selection: Selection, ids: readonly string[], on: boolean): Selection {
  if (selection.kind === 'some') return { kind: 'some', ids: changed(selection.ids, ids, on) }
  return { ...selection, except: changed(selection.except, ids, !on) }
}

function changed(list: readonly string[], ids: readonly string[], on: boolean): string[] {
  const rest = list.filter((id) => !ids.includes(id))
  return on ? [...rest, ...ids] : rest
}

/** How many contracts it is; total is how many match the filter. */
export function countOf(selection: Selection, total: number): number {
  return selection.kind === 'some' ? selection.ids.length : Math.max(total - selection.except.length, 0)
}

/** The part of createCancellationBatch's input that says which contracts. */
export type BatchContracts = Pick<CreateCancellationBatchInput, 'contractIds' | 'where'>

export function batchContracts(selection: Selection): BatchContracts {
  if (selection.kind === 'some') return { contractIds: [...selection.ids] }
  const { where, except } = selection
  return { where: except.length > 0 ? { and: [where, { idNotIn: [...except] }] } : where }
}

/** What was kept as text; anything else than a selection is none. */
export function parseSelection(text: string | null | undefined): Selection {
  try {
    const value = JSON.parse(text ?? '') as Selection
    if (value.kind === 'some' && Array.isArray(value.ids)) return value
    if (value.kind === 'all' && value.where && typeof value.where === 'object' && Array.isArray(value.except))
      return value
  } catch {
    // Nothing was kept, or by another version.
  }
  return nothing
}
