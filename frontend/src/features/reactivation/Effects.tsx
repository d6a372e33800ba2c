import { Text } from '@mantine/core'
import {
  IconCalendarX,
  IconClipboardList,
  IconReportAnalytics,
  IconUser,
  IconWifi,
  IconWifiOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Effect, EffectList } from '@/components/EffectList'
import type { EffectKey } from './effects'
import classes from './Reactivation.module.css'

const icons: Record<EffectKey, TablerIcon> = {
  loginsBack: IconWifi,
  loginsTaken: IconWifiOff,
  loginsUnlinked: IconWifiOff,
  customer: IconUser,
  serviceOrder: IconClipboardList,
  schedule: IconCalendarX,
  dici: IconReportAnalytics,
  closedMonths: IconReportAnalytics,
}

/** What comes back and what can't, item by item. */
export function Effects({ effects }: { effects: Effect<EffectKey>[] }) {
  const { t } = useTranslation('reactivation')
  return (
    <section aria-labelledby="reactivation-effects" className={classes.panel}>
      <Text component="h3" id="reactivation-effects" fz="sm" fw={600} m={0} mb={4}>
        {t('effects')}
      </Text>
      <EffectList effects={effects} icons={icons} />
    </section>
  )
}
