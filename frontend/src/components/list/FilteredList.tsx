import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectionList, ListToolbar } from './ConnectionList'
import { FilterSelect } from './FilterSelect'
import { SearchInput } from './SearchInput'

type Choice = { value: string; label: string }

/** What it needs of useListState to narrow the list. */
type Narrowed<Name extends string> = {
  filters: Record<Name, string>
  setFilter: (name: Name, value: string | null) => void
}

export type FilteredListProps<Data, Row, Field extends string, Name extends string> = Omit<
  ComponentProps<typeof ConnectionList<Data, Row, Field>>,
  'list'
> & {
  list: ComponentProps<typeof ConnectionList<Data, Row, Field>>['list'] & Narrowed<Name>
  /** What can be searched for; needs the filter "q". */
  search?: string
  /** What the list can be narrowed by, each under its name in the URL. */
  filters?: readonly { name: NoInfer<Name>; label: string; options: readonly Choice[] }[]
  /** What else stands above the list. */
  tools?: ReactNode
  /** A custom toolbar in place of all that. */
  toolbar?: ReactNode
}

/** A list with its search and filters. */
export function FilteredList<Data, Row, Field extends string, Name extends string>(
  props: FilteredListProps<Data, Row, Field, Name>,
) {
  const { search, filters = [], tools, toolbar, ...rest } = props
  const { list } = rest
  return (
    <>
      {toolbar ?? (
        <ListToolbar filtered={list.filtered} onClear={list.clearFilters}>
          {search && (
            <SearchInput
              label={search}
              value={list.filters['q' as Name]}
              onChange={(value) => list.setFilter('q' as Name, value)}
            />
          )}
          {filters.map(({ name, label, options }) => (
            <FilterSelect
              key={name}
              label={label}
              value={list.filters[name]}
              onChange={(value) => list.setFilter(name, value)}
              options={options}
            />
          ))}
          {tools}
        </ListToolbar>
      )}
      <ConnectionList {...rest} />
    </>
  )
}

/** The choices of the filter by whether a record is active. */
export function useActiveChoices(): Choice[] {
  const { t } = useTranslation('enums')
  return [
    { value: 'ativos', label: t('Active.ACTIVE') },
    { value: 'inativos', label: t('Active.INACTIVE') },
  ]
}

/** What such a filter means for the API. */
export function activeWhere(chosen: string): { active?: boolean } {
  return chosen ? { active: chosen === 'ativos' } : {}
}
