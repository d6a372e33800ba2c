import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { graphql, makeFragmentData } from '@/gql'
import type { PageInfoFieldsFragment } from '@/gql/graphql'

export type Direction = 'ASC' | 'DESC'
export type Sort<Field extends string = string> = { field: Field; direction: Direction }

/** Relay's arguments of one page. */
export type PageArguments = { first?: number; after?: string; last?: number; before?: string }

/** What a connection says about its neighbours. */
export const PageInfoFields = graphql(`
  fragment PageInfoFields on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

export type PageInfo = Pick<PageInfoFieldsFragment, 'hasNextPage' | 'hasPreviousPage'> & Partial<PageInfoFieldsFragment>

type Options<Filter extends string, Field extends string> = {
  /** Tells several lists of one page apart in the URL. */
  name?: string
  /** The names of the filters, as they stand in the URL: ['q', 'situacao']. */
  filters: readonly Filter[]
  /** The order when the URL names none, and the fields that may be named. */
  sort: Sort<Field>
  sortable?: readonly Field[]
  pageSize?: number
}

/**
 * A list's state, kept in the URL alone: filters, order and page. So a list can be linked, reloaded and come back to.
 * Changing a filter or the order starts again at the first page.
 */
export function useListState<const Filter extends string, const Field extends string>(options: Options<Filter, Field>) {
  const { name: list, filters: names, sort: defaultSort, sortable = [defaultSort.field], pageSize = 25 } = options
  const [sortParam, afterParam, beforeParam] = useMemo(() => paramsOf(list), [list])
  const [params, setParams] = useSearchParams()

  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<Filter, string>
  const sort = parseSort(params.get(sortParam), sortable) ?? defaultSort

  const before = params.get(beforeParam)
  const after = params.get(afterParam)
  const page = useMemo<PageArguments>(() => {
    if (before) return { last: pageSize, before }
    return after ? { first: pageSize, after } : { first: pageSize }
  }, [before, after, pageSize])

  const change = useCallback(
    (values: Record<string, string | null>, replace: boolean) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current)
          next.delete(afterParam)
          next.delete(beforeParam)
          for (const [name, value] of Object.entries(values)) {
            if (value) next.set(name, value)
            else next.delete(name)
          }
          return next
        },
        { replace },
      ),
    [setParams, afterParam, beforeParam],
  )

  return {
    filters,
    sort,
    page,
    /** Whether any filter narrows the list. */
    filtered: names.some((name) => filters[name] !== ''),
    /** Typing replaces the history's entry; Back then leaves the list instead of undoing letters. */
    setFilter: useCallback((name: Filter, value: string | null) => change({ [name]: value }, true), [change]),
    clearFilters: () => change(Object.fromEntries(names.map((name) => [name, null])), true),
    /** Orders by a field; the same field again turns the direction round. */
    sortBy: (field: Field) => {
      const next = toggled(sort, field)
      change({ [sortParam]: sameSort(next, defaultSort) ? null : formatSort(next) }, true)
    },
    firstPage: () => change({}, false),
    nextPage: ({ endCursor }: PageInfo) => change({ [afterParam]: endCursor ?? null }, false),
    previousPage: ({ startCursor }: PageInfo) => change({ [beforeParam]: startCursor ?? null }, false),
  }
}

export type ListState = ReturnType<typeof useListState<string, string>>

/** The names of order and page in the URL. */
function paramsOf(list: string | undefined) {
  const prefix = list ? `${list}-` : ''
  return [`${prefix}ordem`, `${prefix}depois`, `${prefix}antes`] as const
}

function toggled<Field extends string>(sort: Sort<Field>, field: Field): Sort<Field> {
  if (sort.field !== field) return { field, direction: 'ASC' }
  return { field, direction: sort.direction === 'ASC' ? 'DESC' : 'ASC' }
}

function sameSort(a: Sort, b: Sort): boolean {
  return a.field === b.field && a.direction === b.direction
}

/** "NUMBER" upwards, "-NUMBER" downwards. */
function formatSort({ field, direction }: Sort): string {
  return direction === 'DESC' ? `-${field}` : field
}

function parseSort<Field extends string>(text: string | null, allowed: readonly Field[]): Sort<Field> | null {
  if (!text) return null
  const descending = text.startsWith('-')
  const field = allowed.find((name) => name === (descending ? text.slice(1) : text))
  return field ? { field, direction: descending ? 'DESC' : 'ASC' } : null
}

type Edges<Node> = { edges?: readonly (({ node?: Node | null } & object) | null)[] | null }

/** A row of a connection. */
export type RowOf<Connection> = Connection extends Edges<infer Node> ? NonNullable<Node> : never

/** The connection of a record that isn't there. */
export const noPage = {
  edges: [],
  pageInfo: makeFragmentData(
    { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    PageInfoFields,
  ),
  totalCount: 0,
}

/** The rows of a connection whose edges or nodes may be null. */
export function nodesOf<Node>(connection: Edges<Node> | null | undefined): Node[] {
  const rows: Node[] = []
  for (const edge of connection?.edges ?? []) if (edge?.node) rows.push(edge.node)
  return rows
}
