import type { ReactNode } from 'react'
import { type Permission, useCan } from '@/lib/session'
import { NoPermissionState } from './states'

type Props = { permission: Permission; children: ReactNode; fallback?: ReactNode }

/** Shows its children to those who may; a button that can only be refused isn't offered. */
export function Can({ permission, children, fallback = null }: Props) {
  return useCan(permission) ? children : fallback
}

/** The same for a whole page, which then says why it is empty. */
export function RequirePermission({ permission, children }: Omit<Props, 'fallback'>) {
  return (
    <Can permission={permission} fallback={<NoPermissionState />}>
      {children}
    </Can>
  )
}
