import type { ComponentProps, ReactNode } from 'react'
import { FilteredList, type FilteredListProps } from './list'
import { PageHeader } from './PageHeader'

type Props<Data, Row, Field extends string, Name extends string> = Omit<
  FilteredListProps<Data, Row, Field, Name>,
  'label'
> &
  ComponentProps<typeof PageHeader> & {
    /** What is to be said before the list. */
    notice?: ReactNode
    /** The dialogs that the list leads to. */
    children?: ReactNode
  }

/** The page of a list: its header, search and filters, the rows in every state, and the pager. */
export function ListPage<Data, Row, Field extends string, Name extends string>(props: Props<Data, Row, Field, Name>) {
  const { title, crumbs, badge, description, actions, notice, children, ...list } = props
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} badge={badge} description={description} actions={actions} />
      {notice}
      <FilteredList {...list} label={title} />
      {children}
    </>
  )
}
