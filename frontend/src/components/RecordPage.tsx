import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Permission } from '@/lib/session'
import { AppLink } from './AppLink'
import { Can } from './Can'
import { type Crumb, PageHeader } from './PageHeader'
import { type Query, QueryView } from './QueryView'
import { BlockSkeleton, NoPermissionState, RecordNotFoundState } from './states'

type Props<Data, Found> = {
  query: Query<Data>
  /** The record that the URL names, once loaded. */
  record: Found | null | undefined
  /** It is loaded, but not yet everything that its page shows. */
  waiting?: boolean
  /** What the page is called until its record can say so. */
  title: string
  crumbs: Crumb[]
  /** Where to look for another one when there is no such record. */
  list: { label: string; href: string }
  /** Who may see it. */
  permission?: Permission
  /** The page of the record, with its header. */
  children: (record: Found) => ReactNode
}

/** The page of one record, in every state: on its way, there, unknown, failed, not allowed. */
export function RecordPage<Data, Found>(props: Props<Data, Found>) {
  const { query, record, waiting = false, title, crumbs, list, permission, children } = props
  const outline = <BlockSkeleton lines={8} />
  const state = (
    <QueryView query={query} loading={outline}>
      {() =>
        record ? (
          outline
        ) : (
          <RecordNotFoundState
            action={
              <Button component={AppLink} href={list.href} variant="default">
                {list.label}
              </Button>
            }
          />
        )
      }
    </QueryView>
  )
  const unnamed = (content: ReactNode) => (
    <>
      <PageHeader title={title} crumbs={crumbs} />
      {content}
    </>
  )
  const page = record && !waiting ? children(record) : unnamed(state)
  if (!permission) return page
  return (
    <Can permission={permission} fallback={unnamed(<NoPermissionState />)}>
      {page}
    </Can>
  )
}
