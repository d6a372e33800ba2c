import { Anchor } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './EffectList.module.css'
import { useFirstOf } from './FirstOf'

/** A record that an effect concerns. */
export type Detail = { key: string; text: string; href?: string /** It stands out. */; strong?: boolean }

export type Effect<Key extends string = string> = {
  key: Key
  /** lasting: it can't be taken back. */
  tone: 'plain' | 'attention' | 'lasting'
  text: string
  details: Detail[]
}

type Props<Key extends string> = {
  effects: Effect<Key>[]
  icons: Record<Key, TablerIcon>
  /** Newer ones are on their way. */
  updating?: boolean
  /** What can be done about a record. */
  action?: (key: Key, detail: Detail) => ReactNode
}

/** What will happen, item by item, with the names concerned. */
export function EffectList<Key extends string>({ effects, icons, updating = false, action }: Props<Key>) {
  return (
    <ul className={classes.list} aria-busy={updating} data-updating={updating || undefined}>
      {effects.map(({ key, tone, text, details }) => {
        const Icon: TablerIcon = icons[key]
        return (
          <li key={text} className={classes.item} data-tone={tone}>
            <Icon size={17} stroke={1.6} className={classes.icon} aria-hidden />
            <div>
              <span className={classes.text}>{text}</span>
              {details.length > 0 && <Details details={details} action={action && ((detail) => action(key, detail))} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type DetailsProps = { details: Detail[]; action: ((detail: Detail) => ReactNode) | undefined }

function Details({ details, action }: DetailsProps) {
  const { t } = useTranslation('common')
  const { shown, button } = useFirstOf(details)
  return (
    <ul className={classes.details}>
      {shown.map((detail) => (
        <li key={detail.key}>
          {detail.href ? (
            // In another tab: what was written in the dialog stays.
            <Anchor href={detail.href} target="_blank" inherit title={t('newTab')}>
              {detail.text}
            </Anchor>
          ) : detail.strong ? (
            <strong>{detail.text}</strong>
          ) : (
            detail.text
          )}
          {action?.(detail)}
        </li>
      ))}
      {button && <li>{button}</li>}
    </ul>
  )
}
