import { Anchor, Text } from '@mantine/core'
import {
  IconClipboardList,
  IconReportAnalytics,
  IconUser,
  IconWifi,
  IconWifiOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Preview } from './documents'
import classes from './Effects.module.css'
import { type Effect, effects } from './effects'

const icons: Record<Effect['key'], TablerIcon> = {
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
      <ul className={classes.list}>
        {effects(preview, customer, t).map(({ key, tone, text, details }) => {
          const Icon = icons[key]
          return (
            <li key={key} className={classes.item} data-tone={tone}>
              <Icon size={17} stroke={1.6} className={classes.icon} aria-hidden />
              <div>
                <span>{text}</span>
                {details.length > 0 && (
                  <ul className={classes.details}>
                    {details.map((detail) => (
                      <li key={detail.key}>
                        <Anchor href={detail.href} target="_blank" inherit title={t('newTab')}>
                          {detail.text}
                        </Anchor>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
