import { Anchor } from '@mantine/core'
import {
  IconClipboardList,
  IconReportAnalytics,
  IconRouter,
  IconUser,
  IconWifi,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format'
import classes from './Consequences.module.css'
import { type Consequence, consequences, type Detail } from './consequences'
import type { Preview } from './previewQuery'

const icons: Record<Consequence['key'], TablerIcon> = {
  logins: IconWifi,
  dici: IconReportAnalytics,
  comodatos: IconRouter,
  customer: IconUser,
  serviceOrder: IconClipboardList,
}

type Props = {
  preview: Preview
  customer: string
  updating: boolean
  /** What can be done about one piece of equipment. */
  comodatoAction?: (comodato: Detail) => ReactNode
}

/** What will happen, item by item, with the names concerned. */
export function Consequences({ preview, customer, updating, comodatoAction }: Props) {
  const { t } = useTranslation('cancellation')
  const format = useFormat()
  return (
    <ul className={classes.list} aria-busy={updating} data-updating={updating || undefined}>
      {consequences(preview, customer, t, format).map(({ key, tone, text, details }) => {
        const Icon = icons[key]
        return (
          <li key={key} className={classes.item} data-tone={tone}>
            <Icon size={17} stroke={1.6} className={classes.icon} aria-hidden />
            <div>
              <span className={classes.text}>{text}</span>
              {details.length > 0 && (
                <ul className={classes.details}>
                  {details.map((detail) => (
                    <li key={detail.key}>
                      {detail.href ? (
                        // In another tab: what was written in the dialog stays.
                        <Anchor href={detail.href} target="_blank" inherit title={t('newTab')}>
                          {detail.text}
                        </Anchor>
                      ) : (
                        detail.text
                      )}
                      {key === 'comodatos' && comodatoAction?.(detail)}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
