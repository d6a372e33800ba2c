import {
  IconCalendarMinus,
  IconClipboardList,
  IconReportAnalytics,
  IconRouter,
  IconUser,
  IconWifi,
  type TablerIcon,
} from '@tabler/icons-react'

/** What a cancellation touches. */
export type ConsequenceKey = 'logins' | 'dici' | 'months' | 'comodatos' | 'customer' | 'serviceOrder'

export const icons: Record<ConsequenceKey, TablerIcon> = {
  logins: IconWifi,
  dici: IconReportAnalytics,
  months: IconCalendarMinus,
  comodatos: IconRouter,
  customer: IconUser,
  serviceOrder: IconClipboardList,
}
