import { Text } from '@mantine/core'
import {
  IconClipboardList,
  IconReportAnalytics,
  IconUser,
  IconWifi,
  IconWifiOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EffectList } from '@/components/EffectList'
import { type EffectKey, effects, type Preview } from './effects'
import classes from './Reactivation.module.css'

const icons: Record<EffectKey, TablerIcon> = {
  loginsBack: IconWifi,
  loginsTaken: IconWifiOff,
  loginsUnlinked: IconWifiOff,
  customer: IconUser,
  serviceOrder: IconClipboardList,
  dici: IconReportAnalytics,
  closedMonths: IconReportAnalytics,
}

/** What a reactivation brings back and what it can't, item by item. */
export function Effects({ preview, customer }: { preview: Preview; customer: string }) {
  const { t } = useTranslation('reactivation')
  return (
    <section aria-labelledby="reactivation-effects" className={classes.panel}>
      <Text component="h3" id="reactivation-effects" fz="sm" fw={600} m={0} mb={4}>
        {t('effects')}
      </Text>
      <EffectList effects={effects(preview, customer, t)} icons={icons} />
    </section>
  )
}
